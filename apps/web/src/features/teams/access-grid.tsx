import {
  type AccessColumn,
  type AccessLevel,
  type AccessRow,
  type AccessSubject,
  accessTable,
} from '@verbeterbord/domain/authorization/access-table';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import './access-grid.css';

type AccessGridProps = {
  caption: string;
  subject: AccessSubject;
  /** The name of each kind of reader, and what stands in small below it. */
  names: Readonly<Record<AccessColumn, string>>;
  below: Partial<Readonly<Record<AccessColumn, string>>>;
};

/** The policies as a table; below 760 px each row is a card that says of everybody what they see. */
export function AccessGrid({ caption, subject, names, below }: AccessGridProps) {
  const { access: t } = useRoomText();
  const { columns, rows } = accessTable(subject);
  return (
    <table className="vb-access">
      <caption className="vb-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vb-visually-hidden">{t.thing}</span>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={classNames(isOwn(column) && 'vb-access__own')}>
              {names[column]}
              {below[column] && <span className="vb-access__below">{below[column]}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{t.rows[row]}</th>
            {cells.map(({ column, level }) => (
              <td key={column} className={classNames(isOwn(column) && 'vb-access__own')}>
                <span className="vb-access__who" aria-hidden="true">
                  {names[column]}
                </span>
                <Level row={row} level={level} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isOwn = (column: AccessColumn): boolean => column === 'own-team';

function Level({ row, level }: { row: AccessRow; level: AccessLevel }) {
  const { access: t } = useRoomText();
  return (
    <span className={`vb-access__level vb-access__level--${level}`}>
      {level === 'nothing' ? (
        <span className="vb-access__none" aria-hidden="true">
          –
        </span>
      ) : (
        <Icon name={level === 'changes' ? 'pencil' : 'eye'} />
      )}
      <span>{row === 'presence' && level === 'reads' ? t.presence : t.levels[level]}</span>
    </span>
  );
}
