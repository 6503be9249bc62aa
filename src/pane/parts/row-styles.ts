// How a row that can be chosen looks in every list: a name, what stands below it, and its cell at the end.
import { makeStyles, tokens } from '@fluentui/react-components';

export const useRowStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    minHeight: '28px',
    paddingBlock: '4px',
    paddingInline: '8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** Below a group's heading. */
  indented: { paddingInlineStart: '28px' },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  below: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: 400 },
  cell: {
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
});
