import type { Messages } from "./messages";

export const statusStep: Messages["statusStep"] = {
  change: "Change status",
  title: "Change the status",
  stays: "stays: {{status}}",
  ended: "What is completed or dropped is opened again by the coordination only.",
  words: {
    reason: "Why?",
    explanation: "Explanation of the status",
    report: "A sentence about it",
  },
  hint: {
    reason: "Stands with the measure and is published with it.",
    explanation: "For example, how far the measure has come",
    report: "Is kept as a progress report, with your name and today's date.",
  },
  replacement: "In its place",
  replacementHint: "The measure that there is instead",
  reported: "The new status and your sentence are saved.",
};

export const regrouping: Messages["regrouping"] = {
  title: "The measure as a whole",
  act: { split: "Split", merge: "Merge", delete: "Delete measure" },
  deleted: "“{{title}}” is deleted.",
  broughtBack: "“{{title}}” is back.",
  served: "Resources still serve this measure. Remove these first; then it can be deleted.",
  splitTitle: "Split the measure",
  splitText:
    "This measure becomes several. It stays as “dropped” itself, with its reports and its history. The plan's totals do not change.",
  parts: "New measures",
  part: "Part {{number}}",
  addPart: "Add a part",
  where: {
    items: "Where do the items go?",
    goals: "Which goals do they serve?",
    responsibilities: "Who takes part where?",
    budgetLines: "Whom do the resources serve?",
  },
  all: "all together",
  potHint: "“All together” makes it a shared pot: it counts once in each total. Bookings stay with the resource.",
  splitDone_one: "The measure is split.",
  splitDone_other: "The measure has become {{count}}.",
  mergeTitle: "Merge measures",
  mergeText:
    "Several measures become one. Items, goals, parties and resources go to the new one; the present ones stay as “dropped”.",
  others: "With these measures",
  mergedTitle: "Title of the new measure",
  mergeDone: "Merged into “{{title}}”.",
};

export const relations: Messages["relations"] = {
  title: "Over the years",
  years: "In other plans",
  origins: { split: "Came from", merged: "Merged from" },
  successors: { split: "Split into", merged: "Merged into" },
  replaces: "Stands in the place of",
  neighbours: "Before and after in the plan",
  previous: "Previous",
  next: "Next",
  keys: { previous: "Alt + Page Up", next: "Alt + Page Down" },
};

export const newMeasure: Messages["newMeasure"] = {
  title: "New measure",
  titleHint: "Everything else is entered on the measure's own page afterwards.",
  goal: "Goal",
  lead: "Who leads?",
  create: "Create measure",
  done: "The measure is created.",
};

export const draft: Messages["draft"] = {
  saved: "Draft saved {{time}}",
  failed: "The draft is not saved at the moment. Your text is still here.",
  elsewhere: "You are also writing on this measure in another window. No more drafts are saved here.",
  restored: "Your draft of {{time}}",
  restoredText: "You wrote here and have not saved yet. Only you can see this.",
  discard: "Discard draft",
  mine: "My drafts",
  ofYear: "Plan {{year}}, saved {{at}}",
};
