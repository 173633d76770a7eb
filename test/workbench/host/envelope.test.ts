import { parseEnvelope, respondTo, type RequestEnvelope } from "../../../workbench/host/envelope";

const request: RequestEnvelope = {
  _messageType: 0,
  _actionType: 0,
  _actionName: "executeMethod",
  _conversationId: "c1",
  _correlationId: 7,
  _data: { a: 1 },
};

test("a request is read from its JSON text", () => {
  expect(parseEnvelope(JSON.stringify(request))).toEqual(request);
});

test.each([
  ["no text", { ...request }],
  ["no JSON", "{oops"],
  ["another script's text", "setImmediate$1"],
  ["a response", JSON.stringify({ ...request, _messageType: 1 })],
  ["an envelope without action", JSON.stringify({ _messageType: 0 })],
  ["null", "null"],
])("%s is no request", (_name, data) => {
  expect(parseEnvelope(data)).toBeUndefined();
});

test("an answer goes under the request's own name, conversation and correlation", () => {
  expect(respondTo(request, "https://localhost:3000", { Error: 0 }, { errorCode: -2 })).toEqual({
    _messageType: 1,
    _responseType: 0,
    _actionName: "executeMethod",
    _conversationId: "c1",
    _correlationId: 7,
    _errorCode: -2,
    _data: { Error: 0 },
    _origin: "https://localhost:3000",
    _serializerVersion: 1,
  });
});
