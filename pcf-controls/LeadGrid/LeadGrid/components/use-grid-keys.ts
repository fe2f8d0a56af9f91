import type * as React from 'react';
import { useAnnounce } from '../../../shared/announce/live-region';
import { copyText } from '../../../shared/clipboard/copy-text';
import { nextCell, type GridSize } from '../keyboard/next-cell';
import { useTexts } from '../text-keys';
import { useGridActions } from './grid-context';

interface GridKeys {
  readonly onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
  /** Notes where a click or the tab key led. */
  readonly onFocus: (event: React.FocusEvent<HTMLElement>) => void;
  /** Notes that the focus went elsewhere: rows that come later must not take it back. */
  readonly onBlur: (event: React.FocusEvent<HTMLElement>) => void;
}

const indexOf = (element: Element | null | undefined, attribute: string): number =>
  Number(element?.getAttribute(attribute) ?? 1) - 1;

const isControl = (target: EventTarget): boolean =>
  target instanceof HTMLButtonElement || target instanceof HTMLInputElement;

/** Ctrl and a letter; on a Mac the command key. */
const isCommand = (
  { key, ctrlKey, metaKey, shiftKey, altKey }: React.KeyboardEvent,
  letter: string,
): boolean => (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === letter;

/** Somebody marked a part of a text with the mouse, to copy that. */
const hasMarkedText = (): boolean => getSelection()?.isCollapsed === false;

/** A key that chooses does so once, however long it is held: the browser would click again and again. */
const isHeldDown = ({ key, repeat }: React.KeyboardEvent): boolean =>
  repeat && (key === 'Enter' || key === ' ');

/** The keys of the grid pattern: arrows, Home, End and pages move, Space selects, Enter opens, Ctrl+C copies the cell. */
export const useGridKeys = (ids: readonly string[], size: GridSize): GridKeys => {
  const { model, open } = useGridActions();
  const text = useTexts();
  const announce = useAnnounce();
  const copyCell = async (cell: Element | null): Promise<void> => {
    const value = cell?.textContent ?? '';
    if (value === '') return;
    announce(text((await copyText(value)) ? 'Cell_Copied' : 'Common_CopyFailed', value));
  };
  const act = (event: React.KeyboardEvent<HTMLElement>): boolean => {
    const id = ids[model.activeCell.get().row - 1];
    const target = event.target as HTMLElement;
    if (event.key === ' ' && id !== undefined && (event.shiftKey || !isControl(target))) {
      model.selection.toggle(id);
    } else if (event.key === 'Enter' && id !== undefined && !isControl(target)) {
      open(id);
    } else if (isCommand(event, 'a')) {
      model.selection.only(ids);
    } else if (isCommand(event, 'c') && !hasMarkedText()) {
      void copyCell(target.closest('[aria-colindex]'));
    } else return false;
    return true;
  };
  const move = ({
    key,
    ctrlKey,
    altKey,
    metaKey,
    currentTarget,
  }: React.KeyboardEvent<HTMLElement>): boolean => {
    const rightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
    const to =
      altKey || metaKey
        ? undefined
        : nextCell(model.activeCell.get(), { key, ctrl: ctrlKey, rightToLeft }, size);
    if (to) model.activeCell.set({ ...to, takesFocus: true });
    return to !== undefined;
  };
  return {
    onKeyDown: (event) => {
      if (move(event) || isHeldDown(event) || act(event)) event.preventDefault();
    },
    onFocus: ({ target }) => {
      const row = indexOf(target.closest('[aria-rowindex]'), 'aria-rowindex');
      const column = indexOf(target.closest('[aria-colindex]'), 'aria-colindex');
      const now = model.activeCell.get();
      if (now.row !== row || now.column !== column) model.activeCell.set({ row, column, takesFocus: false });
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      model.activeCell.set({ ...model.activeCell.get(), takesFocus: false });
    },
  };
};
