import "server-only";
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, render, Section, Text } from "react-email";
import type { Letter } from "./letter";
import { darkLetterStyles, letterTheme as theme } from "./letter-theme";

// An unbroken name of 200 characters must not widen the page of a phone.
const breaks = { overflowWrap: "anywhere", wordBreak: "break-word" } as const;
const text = {
  ...breaks,
  fontFamily: theme.sans,
  fontSize: "17px",
  lineHeight: "27px",
  color: theme.ink,
  margin: "0 0 16px",
};
const quiet = { ...text, fontSize: "15px", lineHeight: "23px", color: theme.quietInk };
const cell = {
  ...breaks,
  fontFamily: theme.sans,
  fontSize: "15px",
  lineHeight: "23px",
  padding: "8px 0",
  verticalAlign: "top",
};

/** The letter as HTML: one column, one button, facts in a small table. */
export function letterHtml(letter: Letter): Promise<string> {
  return render(<LetterPage letter={letter} />);
}

function LetterPage({ letter }: { readonly letter: Letter }) {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkLetterStyles}</style>
      </Head>
      <Preview>{letter.preview}</Preview>
      <Body className="paper" style={{ backgroundColor: theme.paper, margin: 0, padding: "24px 12px" }}>
        <Container
          className="surface"
          style={{
            width: "100%",
            maxWidth: "600px",
            backgroundColor: theme.surface,
            border: `1px solid ${theme.hairline}`,
            padding: "32px 24px",
          }}
        >
          <Text className="quiet" style={{ ...quiet, fontFamily: theme.serif, margin: "0 0 24px" }}>
            OpenBAA
          </Text>
          <Heading
            as="h1"
            className="ink"
            style={{
              ...breaks,
              fontFamily: theme.serif,
              fontSize: "25px",
              lineHeight: "32px",
              fontWeight: 600,
              color: theme.ink,
              margin: "0 0 16px",
            }}
          >
            {letter.heading}
          </Heading>
          {letter.paragraphs.map((paragraph) => (
            <Text key={paragraph} className="ink" style={text}>
              {paragraph}
            </Text>
          ))}
          <Section style={{ margin: "8px 0 24px" }}>
            <Button
              className="button"
              href={letter.button.href}
              style={{
                fontFamily: theme.sans,
                fontSize: "17px",
                fontWeight: 600,
                lineHeight: "24px",
                backgroundColor: theme.accent,
                color: theme.onAccent,
                borderRadius: "4px",
                padding: "12px 20px",
              }}
            >
              {letter.button.label}
            </Button>
          </Section>
          <Facts facts={letter.facts} />
          {letter.button.showAddress ? (
            <Text className="quiet" style={quiet}>
              If the button does nothing, copy this address into a browser: {letter.button.href}
            </Text>
          ) : null}
          <Hr
            className="rule"
            style={{ border: "none", borderTop: `1px solid ${theme.hairline}`, margin: "24px 0 16px" }}
          />
          <Text className="quiet" style={{ ...quiet, fontSize: "13px", lineHeight: "20px", margin: 0 }}>
            {letter.closing}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

function Facts({ facts }: { readonly facts: Letter["facts"] }) {
  if (facts.length === 0) return null;
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} style={{ borderCollapse: "collapse", margin: "0 0 24px" }}>
      <tbody>
        {facts.map(({ label, value, code }) => (
          <tr key={label}>
            <th
              scope="row"
              align="left"
              className="quiet rule"
              style={{
                ...cell,
                width: "34%",
                paddingRight: "16px",
                fontWeight: 400,
                color: theme.quietInk,
                borderTop: `1px solid ${theme.hairline}`,
              }}
            >
              {label}
            </th>
            <td
              className="ink rule"
              style={{
                ...cell,
                color: theme.ink,
                borderTop: `1px solid ${theme.hairline}`,
                ...(code ? { fontFamily: theme.code, fontSize: "13px", lineHeight: "20px" } : {}),
              }}
            >
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
