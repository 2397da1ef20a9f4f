/** What the last paste did and what it left out: to see below the table, and read out when it changes. */
export const PasteStatus = ({ said }: { said: string }) => (
  <p role="status" className="sf-paste">
    {said}
  </p>
);
