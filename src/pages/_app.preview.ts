export { default } from './_app.tsx'
