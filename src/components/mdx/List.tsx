import { chakra } from '@chakra-ui/react'
import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react'
import { nestedList, taskList } from '../../theme/recipes/prose.ts'

const TaskList = chakra('ul', taskList)
const Nested = chakra('ul', nestedList)
const NestedOrdered = chakra('ol', nestedList)

/** A list; one of what is to be done, as Markdown marks it, has boxes instead of dots. */
export function List(props: ComponentProps<'ul'>) {
  if (props.className === 'contains-task-list') return <TaskList {...props} />
  return holdsLists(props.children) ? <Nested {...props} /> : <ul {...props} />
}

/** A list with numbers. */
export function OrderedList(props: ComponentProps<'ol'>) {
  return holdsLists(props.children) ? <NestedOrdered {...props} /> : <ol {...props} />
}

/** Whether an item of a list holds a list of its own. */
function holdsLists(items: ReactNode): boolean {
  return Children.toArray(items).some((item) => isValidElement<{ children?: ReactNode }>(item) && Children.toArray(item.props.children).some((part) => isValidElement(part) && (part.type === List || part.type === OrderedList)))
}
