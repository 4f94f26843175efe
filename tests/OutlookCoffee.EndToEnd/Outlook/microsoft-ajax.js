// Stands in for https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js, which is in no package: what Office.js asks of it and no more.
(() => {
  const named = (name) => (message) => Object.assign(new Error(`${name}: ${message ?? ""}`), { name });
  Object.assign(Function, { _validateParams: () => null, _validateParameter: () => null });
  for (const [method, name] of Object.entries({
    argument: "Sys.ArgumentException",
    argumentNull: "Sys.ArgumentNullException",
    argumentOutOfRange: "Sys.ArgumentOutOfRangeException",
    argumentType: "Sys.ArgumentTypeException",
    argumentUndefined: "Sys.ArgumentUndefinedException",
    create: "Sys.Exception",
    invalidOperation: "Sys.InvalidOperationException",
    notImplemented: "Sys.NotImplementedException",
    parameterCount: "Sys.ParameterCountException",
  }))
    Error[method] = named(name);
  const registerNamespace = (path) => path.split(".").reduce((parent, name) => (parent[name] ??= {}), globalThis);
  globalThis.Type = { registerNamespace, registerClass() {} };
  globalThis.Sys = {
    StringBuilder: function StringBuilder() {},
    Debug: { trace() {} },
    Browser: { agent: null, InternetExplorer: {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
})();
