//! The derives of requests: actions and the objects in their parameters.

/// One struct is one operation: derives [`RpcAction`](trait@crate::RpcAction), a constructor, setters and the
/// description that every tool reads.
///
/// ```
/// use aliyun_rpc_core::{RpcAction, RpcResponse};
///
/// /// Turns the recording of configuration changes on.
/// #[derive(Clone, Debug, Default, RpcAction)]
/// #[rpc_action(product = "Config", version = "2019-01-08", body)]
/// pub struct StartConfigurationRecorder {
///     /// Whether the account is an enterprise's.
///     pub enterprise_edition: Option<bool>,
/// }
///
/// #[derive(Clone, Debug, Default, RpcResponse)]
/// pub struct StartConfigurationRecorderResponse {
///     pub request_id: String,
/// }
///
/// let request = StartConfigurationRecorder::new().enterprise_edition(true);
/// assert_eq!(request.enterprise_edition, Some(true));
/// assert_eq!(StartConfigurationRecorder::ACTION.product, "Config");
/// assert_eq!(StartConfigurationRecorder::ACTION.params[0].name, "EnterpriseEdition");
/// ```
///
/// The derive stands above `#[rpc_action(...)]`; a struct takes one of our derives.
///
/// # Options of the struct: `#[rpc_action(...)]`
///
/// | option | default | meaning |
/// |---|---|---|
/// | `product = "Config"` | required | product code |
/// | `version = "2019-01-08"` | required | API version of the product |
/// | `action = "..."` | the struct's name | name of the operation |
/// | `response = Type` | the struct's name and `Response` | type of the answer |
/// | `method = GET` or `POST` | `POST` | HTTP method; `GET` has no body |
/// | `body`, `body = json` | parameters go in the query | they go in a form, or in one JSON object (signature V3 only) |
/// | `idempotent`, `idempotent = false` | `true` for the verbs Describe, List, Get, Query, Check, Search, or if a field is an `idempotency_token` | whether a second execution does no harm, which decides what is retried |
/// | `anonymous` | signed | called without a signature |
/// | `deprecated` | set by `#[deprecated]` as well | the vendor advises against it |
/// | `endpoints = path` | made from the product code | where the product answers: an [`Endpoints`](crate::descriptor::Endpoints) |
/// | `errors((400, "Code", "message"), path, ...)` | none | documented errors: status, code and, if you like, the meaning; or constants |
/// | `paginate(...)` | not paged | see below |
/// | `waiter(...)` | none | see below; may be repeated |
/// | `success_codes("OK", ...)` | a `Code` in an answer means nothing | for operations that report failures with HTTP status 200: see below |
/// | `crate = path` | `::aliyun_rpc_core` | where the runtime is found, for crates that re-export it |
///
/// ```
/// # use aliyun_rpc_core::{RpcAction, RpcResponse};
/// use aliyun_rpc_core::descriptor::{BodyStyle, Endpoints};
/// use aliyun_rpc_core::Method;
///
/// const ENDPOINTS: Endpoints = Endpoints::central("config");
///
/// #[derive(RpcAction)]
/// #[rpc_action(
///     product = "Config",
///     version = "2019-01-08",
///     action = "ListConfigRules",
///     response = Rules,
///     method = GET,
///     idempotent = false,
///     anonymous,
///     deprecated,
///     endpoints = ENDPOINTS,
/// )]
/// struct ListRules {}
///
/// #[derive(Default, RpcResponse)]
/// struct Rules {}
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Config", version = "2019-01-08", body = json, response = Rules)]
/// struct PutRule {
///     name: String,
/// }
///
/// let action = ListRules::ACTION;
/// assert_eq!((action.name, action.method), ("ListConfigRules", Method::Get));
/// assert!(action.anonymous && action.deprecated && !action.idempotent);
/// assert_eq!(action.endpoints, Some(&ENDPOINTS));
/// assert_eq!(PutRule::ACTION.body, BodyStyle::Json);
/// ```
///
/// ## Documented errors
///
/// Each row becomes a constant of the struct, so that nobody types a code as text: `error.is(PutRule::NO_PERMISSION)`.
/// The constant is the code in capitals, with underscores for dots and between words. A code may be listed with several
/// statuses; the constant is that of the first. Codes that many operations share are constants of their own
/// ([`ErrorCode::new`](crate::descriptor::ErrorCode::new)) and listed by their paths.
///
/// ```
/// # use aliyun_rpc_core::{RpcAction, RpcResponse};
/// # #[derive(Default, RpcResponse)]
/// # struct PutRuleResponse {}
/// use aliyun_rpc_core::descriptor::ErrorCode;
///
/// #[derive(RpcAction)]
/// #[rpc_action(
///     product = "Config",
///     version = "2019-01-08",
///     errors(
///         (400, "NoPermission", "You are not authorized."),
///         (503, "Throttling.User", "Too many requests."),
///         (429, "Throttling.User"),
///         FORBIDDEN,
///     ),
/// )]
/// struct PutRule {}
///
/// const FORBIDDEN: ErrorCode = ErrorCode::new(403, "Forbidden");
///
/// assert_eq!(PutRule::NO_PERMISSION.code, "NoPermission");
/// assert_eq!(PutRule::ACTION.error("Throttling.User"), Some(&PutRule::THROTTLING_USER));
/// assert_eq!(PutRule::ACTION.errors.len(), 4);
/// ```
///
#[doc = include_str!("pages.md")]
///
/// # Types say when a parameter is sent
///
/// | type | meaning |
/// |---|---|
/// | `T` | required: an argument of `new` |
/// | `Option<T>` | optional: has a setter, `None` is not sent |
/// | `Vec<T>`, `BTreeMap<String, T>`, `HashMap<String, T>` | optional: empty means not set; `#[rpc(required)]` makes it an argument of `new` that must not be empty |
/// | `Option<Vec<T>>` | optional, and can say "set to empty" where the style can |
/// | `Secret<T>` | sent, but never shown |
/// | a struct with `RpcParams` | a nested object; needs a style |
/// | an enum with `RpcEnum` | one of some words |
///
/// Setters take `impl Into<T>`, setters of lists and maps anything that can be iterated. Doc comments are copied to the
/// setters; their first paragraph becomes part of the description.
///
/// ```
/// # use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};
/// # #[derive(Default, RpcResponse)]
/// # struct CreateAccountResponse {}
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Test", version = "2020-01-02")]
/// struct CreateAccount {
///     r#type: String,
///     #[rpc(required)]
///     names: Vec<String>,
///     tags: Vec<String>,
///     comment: Option<String>,
///     password: Option<Secret<String>>,
/// }
///
/// let request = CreateAccount::new("Resource", ["a", "b"]).tags(["x"]).comment("new").password("hunter2");
/// assert_eq!(request.r#type, "Resource");
/// assert!(request.password.is_some());
/// let names: Vec<&str> = CreateAccount::ACTION.params.iter().map(|param| param.name).collect();
/// assert_eq!(names, ["Type", "Names", "Tags", "Comment", "Password"]);
/// ```
///
/// # Options of a field: `#[rpc(...)]`
///
/// | option | meaning |
/// |---|---|
/// | `name = "DBInstanceId"` | name on the wire; without it the field's name in PascalCase |
/// | `json` | sent as one parameter that holds JSON text |
/// | `join = ","` | a list sent as one parameter, items joined |
/// | `dotted` | sent as `Name.1` or `Name.Key`, the default of lists |
/// | `flatten` | the fields of the struct stand beside the others, without a prefix |
/// | `query`, `body` | where the parameter travels, if not as the struct says |
/// | `body = bytes` | the field is the whole body: see below |
/// | `host` | a region that picks the endpoint and is never sent |
/// | `region` | an `Option<String>` that the runtime fills from the client |
/// | `idempotency_token` | an `Option<String>` that the runtime fills, the same on all attempts of a call |
/// | `required` | on a list or map: must not be empty |
/// | `own` | the operation's own parameter in spite of the name of a common one: see below |
/// | `skip` | not a parameter; starts as the type's `Default` |
///
/// Objects and maps have no default style, because neither is common enough to be guessed: they say `json`, `dotted` or
/// `flatten`. Inside an object, and in a JSON body, nested objects are written like what holds them.
///
/// ```
/// # use aliyun_rpc_core::{RpcAction, RpcResponse, RpcParams};
/// # use std::collections::BTreeMap;
/// # #[derive(Default, RpcResponse)]
/// # struct RunInstancesResponse {}
/// use aliyun_rpc_core::descriptor::{Place, Style};
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Ecs", version = "2014-05-26", body)]
/// struct RunInstances {
///     #[rpc(name = "DBInstanceId", query)]
///     instance: Option<String>,
///     #[rpc(join = ",")]
///     zones: Vec<String>,
///     #[rpc(json)]
///     labels: BTreeMap<String, String>,
///     #[rpc(dotted)]
///     disk: Option<Disk>,
///     #[rpc(flatten)]
///     owner: Option<Owner>,
///     #[rpc(host)]
///     region: Option<String>,
///     #[rpc(region)]
///     region_id: Option<String>,
///     #[rpc(idempotency_token)]
///     client_token: Option<String>,
///     #[rpc(skip)]
///     note: u32,
/// }
///
/// #[derive(RpcParams)]
/// struct Disk {
///     size: i64,
/// }
///
/// #[derive(RpcParams)]
/// struct Owner {
///     owner_id: Option<i64>,
/// }
///
/// let params = RunInstances::ACTION.params;
/// assert_eq!((params[0].name, params[0].place), ("DBInstanceId", Place::Query));
/// assert_eq!((params[1].style, params[1].place), (Style::Join(","), Place::Body));
/// assert_eq!(params[2].style, Style::Json);
/// assert_eq!(params[4].style, Style::Flatten);
/// assert_eq!(params[5].place, Place::Host);
/// assert!(params[6].region && params[7].idempotency_token);
/// assert_eq!(params.len(), 8);
/// assert!(RunInstances::ACTION.idempotent);
/// ```
///
/// ## Names of common parameters
///
/// The runtime sends `Version`, `Format`, `Timestamp` and their like itself, with signature V1 as parameters, with V3 as
/// headers. An operation that has a parameter of its own with such a name says so by `own`. It can then be called with
/// signature V3; with V1 a call that sets the parameter fails before anything is sent.
///
/// ```
/// # use aliyun_rpc_core::{RpcAction, RpcResponse};
/// # #[derive(Default, RpcResponse)]
/// # struct GetTemplateResponse {}
/// use aliyun_rpc_core::{Algorithm, Credentials, Signer};
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Test", version = "2020-01-02")]
/// struct GetTemplate {
///     #[rpc(own)]
///     version: Option<String>,
/// }
///
/// assert!(GetTemplate::ACTION.params[0].own);
/// let request = GetTemplate::new().version("v7");
/// let signer = Signer::new(Credentials::new("id", "secret"), "test.aliyuncs.com");
/// let signed = signer.sign(GetTemplate::ACTION, &request)?;
/// assert_eq!(signed.target(), "/?Version=v7");
/// assert_eq!(signed.header("x-acs-version"), Some("2020-01-02"));
/// let refused = signer.algorithm(Algorithm::HmacSha1).sign(GetTemplate::ACTION, &request).unwrap_err();
/// assert!(refused.to_string().starts_with("GetTemplate: parameter `Version`"));
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
///
/// ## Bytes
///
/// `body = bytes` makes the bytes of one field, a [`Blob`](crate::Blob) or an `Option<Blob>`, the whole body of the
/// request, as they are (`application/octet-stream`). All other parameters travel in the query. Only signature V3 can sign
/// such a body. Nothing is copied: calls and their attempts share the bytes.
///
/// ```
/// # use aliyun_rpc_core::{RpcAction, RpcResponse};
/// # #[derive(Default, RpcResponse)]
/// # struct RecognizeGeneralResponse {}
/// use aliyun_rpc_core::{Blob, Credentials, Signer};
/// use aliyun_rpc_core::descriptor::BodyStyle;
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "ocr-api", version = "2021-07-07")]
/// struct RecognizeGeneral {
///     url: Option<String>,
///     #[rpc(body = bytes)]
///     image: Option<Blob>,
/// }
///
/// assert_eq!(RecognizeGeneral::ACTION.body, BodyStyle::Bytes);
/// // `std::fs::read` gives what a setter takes.
/// let request = RecognizeGeneral::new().image(vec![0xff, 0xd8, 0xff]);
/// let signer = Signer::new(Credentials::new("id", "secret"), "ocr-api.cn-hangzhou.aliyuncs.com");
/// let signed = signer.sign(RecognizeGeneral::ACTION, &request)?;
/// assert_eq!(signed.body(), &[0xff, 0xd8, 0xff][..]);
/// assert_eq!(signed.header("content-type"), Some("application/octet-stream"));
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
///
/// ## Rules
///
/// Rules are checked before anything is sent, and by the emulator; a client and a call can switch them off. Those about
/// values hold for each item of a list.
///
/// | option | meaning |
/// |---|---|
/// | `min = 1`, `max = 100` | bounds of a number |
/// | `min_len = 2`, `max_len = 50` | letters of a text, items of a list |
/// | `one_of("a", "b")` | the only texts that are accepted |
/// | `check = path` | a `fn(&str) -> Result<(), String>` that says what is wrong, without repeating the value |
/// | `required_if(mode = "New")`, `required_if(mode = ["New", "Other"])` | must be set if another field has one of these values |
///
/// ```
/// # use aliyun_rpc_core::{RpcAction, RpcResponse};
/// # #[derive(Default, RpcResponse)]
/// # struct EnableResponse {}
/// use aliyun_rpc_core::check::check;
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Test", version = "2020-01-02")]
/// struct Enable {
///     #[rpc(one_of("Current", "New"))]
///     mode: String,
///     #[rpc(min_len = 2, max_len = 10, check = lower_case, required_if(mode = "New"))]
///     name: Option<String>,
///     #[rpc(min = 1, max = 100)]
///     size: Option<i32>,
/// }
///
/// fn lower_case(text: &str) -> Result<(), String> {
///     if text.chars().any(char::is_uppercase) { Err("must be in lower case".to_owned()) } else { Ok(()) }
/// }
///
/// let broken = |request: &Enable| -> Vec<String> {
///     check(Enable::ACTION, request).into_iter().map(|violation| violation.param).collect()
/// };
/// assert!(broken(&Enable::new("Current")).is_empty());
/// assert_eq!(broken(&Enable::new("New")), ["Name"]);
/// assert_eq!(broken(&Enable::new("Old").name("Name").size(0)), ["Mode", "Name", "Size"]);
/// ```
///
/// # Re-exports
///
/// ```
/// /// A crate that offers the runtime under its own name.
/// mod my_crate {
///     pub mod rpc {
///         pub use aliyun_rpc_core::*;
///     }
/// }
///
/// use my_crate::rpc::{RpcAction, RpcEnum, RpcParams, RpcResponse};
///
/// #[derive(RpcAction)]
/// #[rpc_action(product = "Test", version = "2020-01-02", crate = crate::my_crate::rpc)]
/// struct Get {
///     #[rpc(json)]
///     filter: Option<Filter>,
/// }
///
/// #[derive(RpcParams)]
/// #[rpc(crate = crate::my_crate::rpc)]
/// struct Filter {
///     state: Option<State>,
/// }
///
/// #[derive(RpcEnum)]
/// #[rpc(crate = crate::my_crate::rpc)]
/// enum State {
///     On,
///     Unknown(String),
/// }
///
/// #[derive(Default, RpcResponse)]
/// #[rpc(crate = crate::my_crate::rpc)]
/// struct GetResponse {}
///
/// fn main() {
///     let _ = Get::new().filter(Filter::new().state("On"));
/// }
/// ```
pub use aliyun_rpc_macros::RpcAction;

/// An object inside a request: derives [`Param`](crate::Param), `new` and setters.
///
/// Types mean what they mean for [`RpcAction`](derive@crate::RpcAction), and fields take the same options, except those
/// that only make sense for the action itself (`query`, `body`, `host`, `region`, `idempotency_token`). An object may
/// contain itself in a `Box` or a `Vec`.
///
/// ```
/// use aliyun_rpc_core::RpcParams;
///
/// #[derive(Clone, Debug, Default, RpcParams)]
/// struct Filter {
///     key: String,
///     #[rpc(name = "IDs", max_len = 10)]
///     ids: Vec<String>,
///     and: Option<Box<Filter>>,
/// }
///
/// let filter = Filter::new("Zone").ids(["a"]).and(Filter::new("State"));
/// assert_eq!(filter.and.unwrap().key, "State");
/// ```
pub use aliyun_rpc_macros::RpcParams;
