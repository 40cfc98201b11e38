import { chakra } from '@chakra-ui/react'
import type { ComponentProps } from 'react'
import { taskList } from '../../theme/recipes/prose.ts'

const TaskList = chakra('ul', taskList)

/** A list; one of what is to be done, as Markdown marks it, has boxes instead of dots. */
export function List(props: ComponentProps<'ul'>) {
  return props.className === 'contains-task-list' ? <TaskList {...props} /> : <ul {...props} />
}
