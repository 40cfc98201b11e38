import type { Root } from 'hast'
import { element, frameOf } from './tree.ts'

/** The scripts in the head of every page. */
export interface HeadScripts {
  /** What runs before anything is painted: the colours chosen last time. */
  inline: string
  /** The address of the one script that loads the others when they are needed. */
  module: string
}

/** Puts the scripts of the site at the end of a page's head. Changes the tree. */
export function addScripts(tree: Root, { inline, module }: HeadScripts): void {
  frameOf(tree).head.children.push(element('script', {}, [{ type: 'text', value: inline }]), element('script', { type: 'module', src: module }))
}
