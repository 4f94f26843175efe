// Outlook on the web as far as Office.js sees it: the other side of its messages (outlook-web-16.01.debug.js of 1.1.110,
// Microsoft.Office.Common.Message). Requests are answered, events pushed, and what the pane asked for is kept in `told`.
const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const REGISTER_EVENT = 1;
const GET_CONTEXT = "ContextActivationManager_getAppContextAsync";
const NOTIFY_HOST = "ContextActivationManager_notifyHost";
/** OSF.AgaveHostAction. */
const ACTIONS = { 15: "EscExit", 13: "TabExit", 14: "TabExitShift" };

const pane = document.getElementById("pane");
const told = [];
const registered = new Set();
let setup = null;

/** What `Office.context.mailbox` is made of: the mailbox, and the open message if there is one. */
function dataWith(sender) {
  const mailbox = {
    permissionLevel: 1,
    hostVersion: "16.0.15201.0",
    owaView: "ThreeColumns",
    userDisplayName: setup.me,
    userEmailAddress: setup.me,
    userProfileType: "office365",
    userTimeZone: "W. Europe Standard Time",
  };
  return sender ? { ...mailbox, ...mailFrom(sender) } : { ...mailbox, itemType: 6 };
}

function mailFrom(sender) {
  const person = (address) => ({ name: address, address, recipientType: 0 });
  return {
    itemType: 1,
    id: `AAMk-${sender}`,
    itemClass: "IPM.Note",
    subject: "Lunch?",
    normalizedSubject: "Lunch?",
    from: person(sender),
    sender: person(sender),
    to: [person(setup.me)],
    cc: [],
    attachments: [],
    dateTimeCreated: 1763900000000,
    dateTimeModified: 1763900000000,
  };
}

function context() {
  return {
    _id: "app",
    _appName: 64,
    _appVersion: "16.01",
    _appUILocale: setup.language,
    _dataLocale: setup.language,
    _docUrl: "https://outlook.office.com",
    _clientMode: 0,
    _settings: {},
    _reason: 0,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "corr",
    _requirementMatrix: JSON.stringify({ Mailbox: setup.mailbox }),
  };
}

function post(message) {
  pane.contentWindow.postMessage(JSON.stringify({ _messageType: RESPONSE, _origin: location.origin, _serializerVersion: 1, ...message }), "*");
}

function answer({ _actionName, _conversationId, _correlationId }, data) {
  post({ _actionName, _conversationId, _correlationId, _errorCode: 0, _responseType: FOR_CALLING, _data: data });
}

function push(name, data) {
  if (registered.has(name)) post({ _actionName: name, _conversationId: "conv", _correlationId: 0, _errorCode: 0, _responseType: FOR_EVENTING, _data: data });
}

function hear(request) {
  const { _actionName: name, _actionType: type, _data: data } = request;
  if (type === REGISTER_EVENT) {
    registered.add(name);
    answer(request, { Error: 0 });
  } else if (name === GET_CONTEXT) {
    answer(request, context());
  } else if (name === "GetInitialData") {
    answer(request, dataWith(setup.from));
  } else if (name === NOTIFY_HOST) {
    if (ACTIONS[data[1]]) told.push(ACTIONS[data[1]]);
  } else {
    told.push(`${name} ${JSON.stringify(data?.ApiParams ?? null)}`);
    answer(request, { wasSuccessful: true });
  }
}

addEventListener("message", ({ source, data }) => {
  if (source !== pane.contentWindow || typeof data !== "string" || setup.silent) return;
  const request = JSON.parse(data);
  if (request._messageType === REQUEST) hear(request);
});

/** @param chosen language, mailbox (the requirement set that there is), me, from (who wrote what is open), silent. */
globalThis.show = (address, chosen) => {
  setup = chosen;
  const info = `_host_Info=Outlook$Web$16.01$${chosen.language}$corr$$$0`;
  pane.src = `${address}?${info}#&_serializer_version=1&_xdm_Info=conv|app|${location.origin}`;
};
globalThis.select = (sender) => push("olkItemSelectedChanged", dataWith(sender));
/** Colours are integers there. */
globalThis.paint = (background) => push("officeThemeChanged", [JSON.stringify({ bodyBackgroundColor: background })]);
globalThis.told = told;
globalThis.listensTo = (name) => registered.has(name);
