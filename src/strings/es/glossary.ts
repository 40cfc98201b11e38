import type { Strings } from '../en.ts'

export const glossary: Strings['glossary'] = {
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  letters: 'Términos por letra',
  show: 'Mostrar',
  all: 'Todos los términos',
  subjects: { ethereum: 'Ethereum', validators: 'Validadores', pools: 'Pools y confianza', tokens: 'Tokens y DeFi', exits: 'Entrar y salir' },
}
