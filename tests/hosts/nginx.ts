import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { root } from '../files.ts'
import { freePort, start, type Started } from './start.ts'

/** Where nginx is, if it is. */
export const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path))
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether nginx is there, with the module that sends .br files. */
export const hasNginx = nginx !== undefined && existsSync(brotli)

/** Serves a build with nginx as deploy/nginx.conf says. Only what a host fills in differs: address, folder, and where nginx keeps its own files. */
export async function startNginx(folder = join(root, 'out')): Promise<Started> {
  const own = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const site = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/var/www/staking-field-guide/out', folder)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;')
  writeFileSync(join(own, 'site.conf'), site)
  writeFileSync(join(own, 'nginx.conf'), `load_module ${brotli};
daemon off;
worker_processes 2;
${userInfo().uid === 0 ? 'user root;\n' : ''}pid ${own}/pid;
error_log ${own}/error.log;
events {}
http {
    access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${own}/${name};\n`).join('')}    include ${own}/site.conf;
}
`)
  return start(`http://127.0.0.1:${port}`, nginx ?? 'nginx', ['-e', 'stderr', '-p', own, '-c', join(own, 'nginx.conf')], { after: () => rmSync(own, { recursive: true, force: true }) })
}
