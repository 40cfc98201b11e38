import { chakra } from '@chakra-ui/react'
import { pathOfWay, type Way, ways } from '../../registry/categories.ts'
import { comparison } from '../../theme/recipes/cards.ts'
import { useStrings } from '../strings.tsx'
import { Link } from '../Link.tsx'

const Wrapper = chakra('div', comparison)

/** This way to stake against the two others, point by point, with links to them. */
export function Comparison({ way }: { way: Way }) {
  const { comparison: words, ways: names } = useStrings()
  const columns = [way, ...ways.filter((other) => other !== way)]
  const points = Object.keys(words.points) as (keyof typeof words.points)[]
  return (
    <Wrapper data-wide="">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column === way ? names[column].name : <Link to={pathOfWay(column)}>{names[column].name}</Link>}
                {column === way ? <small>{words.this}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point}>
              <th scope="row">{words.points[point]}</th>
              {columns.map((column) => (
                <td data-way={names[column].name} key={column}>{words.cells[column][point]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.source.before}
        <a href={words.source.url}>{words.source.title}</a>
        {words.source.after}
      </p>
    </Wrapper>
  )
}
