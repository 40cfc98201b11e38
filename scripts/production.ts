// The second import of a build: what asks whether this is a preview is told that it is none.
Object.assign(process.env, { NODE_ENV: 'production' })
