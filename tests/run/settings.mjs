// What the environment of whoever runs the tests may say of a site, of a server and of failures. The tests set what they are about themselves.
export const settings = ['SITE_ORIGIN', 'SITE_REPOSITORY', 'BASE_PATH', 'BUILD_DATE', 'PORT', 'HOST', 'DEBUG']

/** Takes them out of the environment of this process, and so of all that it starts. */
export function forgetSettings() {
  for (const name of settings) delete process.env[name]
}
