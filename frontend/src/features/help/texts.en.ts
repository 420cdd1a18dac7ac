import type { HelpTexts } from "./texts";

export const texts: HelpTexts = {
  start: {
    title: "First steps",
    intro:
      "The integration plan records what the county does, who is responsible, what it costs and how far it has come.",
    questions: [
      {
        question: "Where do I begin?",
        answer: [
          "The overview shows the newest year's plan: how many measures there are, what they cost and what has changed lately. Every figure leads to what stands behind it.",
          "Choose another year at the top, beside the name of the application.",
        ],
      },
      {
        question: "What may I do?",
        answer: [
          "That depends on your role. The menu under your name has “My access”, which says what your role allows. If you need more, ask those who administer access.",
        ],
      },
      {
        question: "Can I break anything?",
        answer: [
          "No. Every change stands in the history with name and time, and much of it can be undone at once. When two people change the same thing you see both versions and decide field by field.",
        ],
      },
    ],
  },
  plan: {
    title: "Plan and measures",
    intro:
      "The plan is the table that you know from paper: building blocks, goals, measures, responsibilities, resources.",
    questions: [
      {
        question: "How do I find what my office has to do?",
        answer: [
          "Open “Plan” and choose your office under “Office or partner”. “Role” narrows it down to what it leads or takes part in. The page's address remembers the choice: keep it as a bookmark or pass it on.",
        ],
      },
      {
        question: "How do I change a measure?",
        answer: [
          "Open the measure and choose “Edit”. The button is missing when your office does not lead it. What you type stays, even when your session ends or the service cannot be reached for a while.",
        ],
      },
      {
        question: "The search does not find my word?",
        answer: [
          "The search knows word stems, compounds and small typing errors: “Kurs” also finds “Sprachkurse”. If it finds nothing, clear the filters first.",
        ],
      },
    ],
  },
  responsibilities: {
    title: "Responsibilities",
    intro: "Lead, cooperation and further parties, each with the time for which they hold.",
    questions: [
      {
        question: "Who was responsible on a certain day?",
        answer: ["Open the organisation and give the day. Renamed and renumbered offices keep their past."],
      },
      {
        question: "How do I add a partner?",
        answer: [
          "On the measure's page under “Add party”. Type a key or a name: “50-5”, “Amt 40” or “Jugend”. The coordination does that.",
        ],
      },
    ],
  },
  costs: {
    title: "Costs",
    intro: "Amounts stand as they were said: at most, about, at least, as needed. Totals are therefore ranges.",
    questions: [
      {
        question: "Why is the total what it is?",
        answer: [
          "Every figure on the cost page can be opened. You see which lines went in, which are shared and which have no figure, down to the cell of the original table.",
        ],
      },
      {
        question: "How do I enter “at most €20,000, together with …”?",
        answer: [
          "Write the sentence as you would say it. The application shows how it was understood; you confirm or correct. A shared pot counts once in every total.",
        ],
      },
    ],
  },
  publishing: {
    title: "Publishing",
    intro: "Portals show only what was published on purpose. Every publication is an edition that never changes.",
    questions: [
      {
        question: "What happens when I publish?",
        answer: [
          "The preview says for each portal what will be new, changed and removed, and what stands in the way, such as a person's name. Only when nothing does, the edition is made.",
        ],
      },
      {
        question: "How do I take a measure back?",
        answer: [
          "On the measure's page with “Withdraw”. You give the reason and, if there is one, the replacement; the portals are told both.",
        ],
      },
    ],
  },
  channels: {
    title: "Portals",
    intro: "A portal is a website that fetches published measures and shows them.",
    questions: [
      {
        question: "Does the portal still show something old?",
        answer: [
          "The portal's page says which edition it fetched last, and which withdrawn measures it may still show.",
        ],
      },
      {
        question: "What do I do with the secret?",
        answer: [
          "A new portal gets a secret that is shown only once. Hand it to its operators in a safe way. If it is lost, make a new one.",
        ],
      },
    ],
  },
  history: {
    title: "History",
    intro: "Who changed what when, and how it stood before.",
    questions: [
      {
        question: "How do I find who changed a text?",
        answer: [
          "On the measure's page under “History”. Each change shows the old and the new side by side. Nobody can change or delete the history.",
        ],
      },
    ],
  },
  imports: {
    title: "Import",
    intro: "A table is checked first and taken over only then, as a whole or not at all.",
    questions: [
      {
        question: "What does “read as” mean?",
        answer: [
          "Each cell says what was understood and how sure that is. Check the unsure ones before you take them over. The table's own wording is always kept.",
        ],
      },
      {
        question: "Can I undo an import?",
        answer: ["Yes, on the import's page, as long as nobody has built on the new measures."],
      },
    ],
  },
  users: {
    title: "User administration",
    intro: "Whoever is to take part is invited and gets one or several roles and an organisation.",
    questions: [
      {
        question: "How does somebody come by a password?",
        answer: [
          "The invited person gets a mail with a link, valid for three days, and chooses a password. If your sign-in service sends no mail, IT can allow you to hand over a first password.",
        ],
      },
      {
        question: "Somebody leaves. What is to be done?",
        answer: [
          "Open the person and remove the tick at “can sign in”. They are signed out everywhere. What they did stays in the history.",
        ],
      },
    ],
  },
};
