import { useEffect, useRef, type RefObject } from 'react';
import { useNavigate } from 'react-router-dom';
import { keyAct } from '../view/keys';

interface Keys {
  readonly list: RefObject<HTMLElement>;
  readonly onSelect: (key: string) => void;
  readonly onHelp: () => void;
  readonly onEscape: () => void;
}

/** The work-bin by keyboard. The focus itself moves, so that a screen reader follows and Enter opens the link. */
export function useKeys(keys: Keys): void {
  const navigate = useNavigate();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = keyAct(event, isTyping(event.target));
      const list = latest.current.list.current;
      if (!act || !list || document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]')) return;
      const rows = [...list.querySelectorAll<HTMLElement>('[data-story]')];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const row = rows[at];
      event.preventDefault();
      if (act === 'help') latest.current.onHelp();
      if (act === 'escape') latest.current.onEscape();
      if (act === 'search') list.querySelector<HTMLElement>('input[name="newsroom-search"]')?.focus();
      if (act === 'down') focusRow(rows[Math.min(at + 1, rows.length - 1)]);
      if (act === 'up') focusRow(rows[Math.max(at - 1, 0)]);
      if (act === 'select' && row?.dataset.story) latest.current.onSelect(row.dataset.story);
      if (act === 'review' && row?.dataset.review) navigate(row.dataset.review);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate]);
}

function focusRow(row: HTMLElement | undefined): void {
  const link = row?.querySelector('a');
  link?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type="checkbox"]), textarea, select') || target.isContentEditable);
