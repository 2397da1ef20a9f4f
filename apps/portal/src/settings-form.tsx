import { readSettings, writeSettings } from "@shifan/workspace/list";
import { Button, Input, type InputRef } from "antd";
import { type FormEvent, useRef, useState } from "react";

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** What is set once for all new drafts. */
export function SettingsForm() {
  const [settings, setSettings] = useState(readSettings);
  const [year, setYear] = useState(String(settings.roundYear));
  const [told, setTold] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const yearInput = useRef<InputRef>(null);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const roundYear = Number(year);
    if (!Number.isInteger(roundYear) || roundYear < FIRST_YEAR || roundYear > LAST_YEAR) {
      setTold(undefined);
      setWrong(`没有保存：申报年度请写${FIRST_YEAR}至${LAST_YEAR}的年份，如：2026`);
      yearInput.current?.focus();
      return;
    }
    setWrong(undefined);
    const next = { ...settings, roundYear };
    writeSettings(next);
    setSettings(next);
    setTold("已保存，用于此后新建的草稿");
  };
  return (
    <form className="sf-fields" onSubmit={save}>
      <div className="sf-field">
        <label className="sf-label" htmlFor="round-year">
          申报年度
        </label>
        <Input
          ref={yearInput}
          id="round-year"
          inputMode="numeric"
          value={year}
          onChange={({ target }) => setYear(target.value)}
          {...(wrong === undefined
            ? {}
            : { status: "error" as const, "aria-invalid": true, "aria-describedby": "round-year-fault" })}
        />
        {wrong === undefined ? null : (
          <p id="round-year-fault" className="sf-fault" role="alert">
            {wrong}
          </p>
        )}
      </div>
      <div className="sf-field">
        <label className="sf-label" htmlFor="deadline">
          申报截止日期
        </label>
        <Input
          id="deadline"
          type="date"
          max="9999-12-31"
          value={settings.deadline ?? ""}
          onChange={({ target }) => setSettings({ ...settings, deadline: target.value })}
        />
        <p className="sf-help">以当年申报通知为准，显示在草稿列表中</p>
      </div>
      <div className="sf-field sf-wide">
        <label className="sf-label" htmlFor="unit">
          单位全称
        </label>
        <Input
          id="unit"
          value={settings.unit ?? ""}
          onChange={({ target }) => setSettings({ ...settings, unit: target.value })}
        />
        <p className="sf-help">新建申报书时填入“申报单位”</p>
      </div>
      <div className="sf-wide">
        <Button type="primary" htmlType="submit">
          保存设置
        </Button>{" "}
        <span role="status">{told}</span>
      </div>
    </form>
  );
}
