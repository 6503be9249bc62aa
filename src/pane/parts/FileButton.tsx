// A button that lets the person choose a file of their computer.
import { useRef } from 'react';
import { LinkButton } from './LinkButton';

export interface FileButtonProps {
  readonly label: string;
  /** Endings or media types, as the browser's own dialog takes them. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, disabled, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <LinkButton
        disabled={disabled}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </LinkButton>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was mended.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
