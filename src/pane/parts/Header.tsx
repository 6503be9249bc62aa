// The pane's title and its menu: language, help, rules, what can be taken back, about.
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { languageNames, languages } from '../../messages/language';
import type { Language } from '../../messages';
import { useSpeech } from '../speech';
import { Icon } from './Icon';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    paddingBlock: '4px',
    paddingInline: '16px 8px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface HeaderProps {
  readonly help: string | null;
  readonly onLanguage: (language: Language) => void;
  /** What the menu offers beside language and help. */
  readonly panels: readonly MenuPanel[];
  readonly onPanel: (panel: MenuPanel) => void;
}

export type MenuPanel = 'rules' | 'history' | 'about';

export function Header({ help, onLanguage, panels, onPanel }: HeaderProps) {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.pane.menu;
  const names: Readonly<Record<MenuPanel, string>> = {
    rules: words.rules,
    history: words.written,
    about: words.about,
  };
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{messages.pane.title}</h1>
      <Menu
        positioning={{ autoSize: true }}
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = languages.find((one) => one === checkedItems[0]);
          if (chosen) onLanguage(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<Icon sign="more" />} aria-label={words.open} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{words.language}</MenuGroupHeader>
              {languages.map((one) => (
                <MenuItemRadio key={one} name="language" value={one}>
                  <span lang={one}>{languageNames[one]}</span>
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            {help !== null && (
              <MenuItemLink href={help} target="_blank" rel="noreferrer">
                {words.help}
              </MenuItemLink>
            )}
            {panels.map((panel) => (
              <MenuItem
                key={panel}
                onClick={() => {
                  onPanel(panel);
                }}
              >
                {names[panel]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
