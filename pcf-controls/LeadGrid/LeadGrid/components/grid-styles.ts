import { makeStyles, tokens } from '@fluentui/react-components';
import { mostRows, rowHeight } from '../window/row-window';

const height = `${rowHeight}px`;

const oneLine = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  unicodeBidi: 'plaintext',
  textAlign: 'left', // turned round by the provider in right-to-left apps
} as const;

const focused = {
  ':focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
    borderRadius: tokens.borderRadiusMedium,
  },
} as const;

/** Plain elements with few classes: a row must be drawn in a fraction of a frame. */
export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflow: 'auto',
    minHeight: '132px',
    maxHeight: `${mostRows * rowHeight}px`,
    flexGrow: 1,
    overscrollBehavior: 'contain',
    scrollPaddingTop: height,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'var(--grid-columns)',
    height,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { position: 'relative' },
  row: {
    position: 'absolute',
    insetInlineStart: 0,
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'var(--grid-columns)',
    height,
    boxSizing: 'border-box',
    contain: 'layout paint style',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Not the colours of Fluent's own rows: in high contrast they want every text in the row to be black.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    ...focused,
  },
  control: { display: 'flex', alignItems: 'center', justifyContent: 'center' },
  // One element for a text in the middle of the row; a name in another direction keeps to itself and to its side.
  textCell: {
    ...oneLine,
    lineHeight: height,
    paddingInline: tokens.spacingHorizontalS,
    ...focused,
  },
  text: oneLine,
  hot: { display: 'inline-flex', flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { display: 'inline-flex', flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
  good: { display: 'inline-flex', flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  calm: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  whole: { gridColumnStart: '1', gridColumnEnd: '-1' },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    minWidth: '28px',
    height: '28px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  },
  link: {
    minWidth: '24px',
    minHeight: '28px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { display: 'flex', alignItems: 'center', color: tokens.colorNeutralForeground1 },
  target: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    cursor: 'pointer',
  },
  // Drawn here, because browsers take no colour of a theme for the box of their own. The target is larger than the box.
  checkbox: {
    appearance: 'none',
    boxSizing: 'border-box',
    padding: 0,
    position: 'relative',
    width: '24px',
    height: '24px',
    margin: 0,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    '::before': {
      content: '""',
      position: 'absolute',
      inset: '3px',
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    ':checked::before': { backgroundColor: tokens.colorCompoundBrandBackground },
    ':checked::after': {
      content: '""',
      position: 'absolute',
      inset: '6px',
      backgroundColor: tokens.colorNeutralForegroundInverted,
      clipPath: 'polygon(14% 46%, 0 60%, 38% 96%, 100% 22%, 86% 8%, 38% 68%)',
      forcedColorAdjust: 'none',
    },
    ':indeterminate::after': {
      content: '""',
      position: 'absolute',
      inset: '7px',
      backgroundColor: tokens.colorCompoundBrandBackground,
      forcedColorAdjust: 'none',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
