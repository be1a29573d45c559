//! The derives of answers, and of the words that stand in requests and answers.

/// An answer, or an object inside one: derives [`RpcResponse`](trait@crate::RpcResponse) and `serde::Deserialize`.
///
/// The struct needs `Default`, because whatever an answer leaves out keeps its default. Reading is lenient: numbers may
/// come as text and text as numbers, `null` is the default, unknown members are passed over.
///
/// | option | meaning |
/// |---|---|
/// | `name = "DBInstanceId"` | name on the wire; without it the field's name in PascalCase |
/// | `wrapper = "Rule"` | the list comes inside an object: `{"Rules": {"Rule": [..]}}`; a bare list is accepted as well |
/// | `json` | the member is text that holds JSON |
/// | `skip` | not read; keeps its default |
/// | `whole` | the field is the whole answer: see below |
///
/// `#[rpc(crate = path)]` on the struct says where the runtime is found.
///
/// ```
/// use aliyun_rpc_core::RpcResponse;
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct ListRulesResponse {
///     request_id: String,
///     #[rpc(wrapper = "Rule")]
///     rules: Vec<Rule>,
///     #[rpc(name = "NextPage")]
///     next: Option<String>,
///     #[rpc(json)]
///     scope: Option<Scope>,
///     #[rpc(skip)]
///     seen: bool,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct Rule {
///     account_id: i64,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct Scope {
///     zones: Vec<String>,
/// }
///
/// let answer: ListRulesResponse = serde_json::from_str(
///     r#"{"RequestId": "6D2C", "Rules": {"Rule": [{"AccountId": "100"}]}, "Scope": "{\"Zones\":[\"a\"]}"}"#,
/// )?;
/// assert_eq!(answer.rules[0].account_id, 100);
/// assert_eq!(answer.scope.unwrap().zones, ["a"]);
/// assert_eq!(answer.next, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Answers that are no objects
///
/// A few operations answer with a list, a text, a number, any JSON, bytes, a stream of events, or nothing. `whole` makes
/// such a value one field of the answer's struct; other fields are skipped. A text is what a JSON string holds, or else the
/// body as it is; a [`Blob`](crate::Blob) takes the body's bytes, [`Events`](crate::Events) server-sent events. A struct
/// without fields is an answer of nothing: it reads an empty body, and any object.
///
/// ```
/// use aliyun_rpc_core::{Blob, Client, JsonValue, RpcAction, RpcResponse};
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct ListFormsResponse {
///     #[rpc(whole)]
///     forms: Vec<Form>,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct Form {
///     id: i64,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct SayNameResponse {
///     #[rpc(whole)]
///     text: String,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct AgentCardResponse {
///     #[rpc(whole)]
///     card: JsonValue,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct ExportJobsResponse {
///     #[rpc(whole)]
///     archive: Blob,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// struct DeleteJobResponse {}
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Test", version = "2020-01-02")]
/// struct ListForms {}
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let (client, mock) = Client::mock();
/// mock.on::<ListForms>().reply_json(serde_json::json!([{"Id": 1}, {"Id": "2"}]));
/// let answer = client.send(&ListForms::new()).await?;
/// assert_eq!(answer.forms[1].id, 2);
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// # }).unwrap();
/// ```
pub use aliyun_rpc_macros::RpcResponse;

/// An enum of words, in requests and answers, that keeps words which nobody knew when it was written.
///
/// The text of a variant is its name, or `#[rpc(name = "...")]`. One variant must hold a `String`: services add values,
/// and an old program must neither fail on them nor lose them. Derives `as_str`, `From<&str>`, `From<String>`, `Display`
/// and `Default` (an unknown, empty word); so do not derive `Default` yourself.
///
/// `#[rpc(crate = path)]` on the enum says where the runtime is found.
///
/// ```
/// use aliyun_rpc_core::RpcEnum;
///
/// #[derive(Clone, Debug, PartialEq, RpcEnum)]
/// enum Status {
///     Running,
///     #[rpc(name = "STOPPED")]
///     Stopped,
///     Unknown(String),
/// }
///
/// assert_eq!(Status::from("STOPPED"), Status::Stopped);
/// assert_eq!(Status::Running.as_str(), "Running");
/// let later = Status::from("Hibernating");
/// assert_eq!(later, Status::Unknown("Hibernating".to_owned()));
/// assert_eq!(later.to_string(), "Hibernating");
/// ```
pub use aliyun_rpc_macros::RpcEnum;
