//! The description of an operation.

use aliyun_rpc_core::descriptor::{BodyStyle, Endpoints, Kind, PageBy, Rule};
use aliyun_rpc_core::{Fields, Method, RpcAction, RpcResponse};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("test");
const BY_REFERENCE: &Endpoints = &ENDPOINTS;

/// Lists the things
/// of an account.
///
/// This is not the first paragraph.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    action = "ListTheThings",
    response = Things,
    method = GET,
    anonymous,
    endpoints = ENDPOINTS,
    errors(
        (400, "NoPermission", "You are not authorized."),
        (503, "Throttling.User", "Too many requests."),
    ),
    paginate(token = next_token, items = rules.list, item = String),
    waiter(running, status = rules.state, done("Running", "Up"), failed("Stopped")),
)]
struct ListThings {
    /// How many.
    #[rpc(min = 1, max = 100)]
    size: Option<i32>,
    #[rpc(name = "Token")]
    next_token: Option<String>,
    mode: Option<String>,
    #[rpc(min_len = 2, max_len = 10, one_of("ab", "cd"), check = lower, required_if(mode = ["New", "Old"]))]
    name: Option<String>,
}

fn lower(text: &str) -> Result<(), String> {
    if text == text.to_lowercase() {
        Ok(())
    } else {
        Err("must be in lower case".to_owned())
    }
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Things {
    rules: Rules,
    next_token: String,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Rules {
    list: Vec<String>,
    state: String,
}

#[test]
fn an_action_knows_what_was_written() {
    let action = ListThings::ACTION;
    assert_eq!(
        (action.product, action.version, action.name),
        ("Test", "2020-01-02", "ListTheThings")
    );
    assert_eq!(action.doc, "Lists the things of an account.");
    assert_eq!(action.method, Method::Get);
    assert_eq!(action.body, BodyStyle::Form);
    assert!(action.anonymous && action.idempotent && !action.deprecated);
    assert_eq!(action.endpoints, Some(&ENDPOINTS));
    assert_eq!(action.params[0].doc, "How many.");
    let response: Vec<&str> = action
        .response
        .fields()
        .iter()
        .map(|field| field.name)
        .collect();
    assert_eq!(response, ["Rules", "NextToken"]);
}

#[test]
fn documented_errors_are_constants_and_a_table() {
    assert_eq!(ListThings::NO_PERMISSION.code, "NoPermission");
    assert_eq!(ListThings::THROTTLING_USER.status, 503);
    assert_eq!(
        ListThings::ACTION.errors,
        [ListThings::NO_PERMISSION, ListThings::THROTTLING_USER]
    );
    assert_eq!(
        ListThings::ACTION.error("Throttling.User"),
        Some(&ListThings::THROTTLING_USER)
    );
    assert_eq!(ListThings::ACTION.error("Other"), None);
}

#[test]
fn pages_and_waiters_name_wire_paths() {
    let pages = ListThings::ACTION.pages.unwrap();
    assert_eq!(pages.items, "Rules.List");
    assert_eq!(
        pages.by,
        PageBy::Token {
            param: "Token",
            next: "NextToken"
        }
    );
    let [waiter] = ListThings::ACTION.waiters else {
        panic!("one waiter")
    };
    assert_eq!((waiter.name, waiter.status), ("running", "Rules.State"));
    assert_eq!(
        (waiter.done, waiter.failed),
        (["Running", "Up"].as_slice(), ["Stopped"].as_slice())
    );
}

#[test]
fn rules_are_kept_in_order() {
    assert!(
        matches!(ListThings::FIELDS[0].rules, [Rule::Min(min), Rule::Max(max)] if *min == 1.0 && *max == 100.0)
    );
    match ListThings::FIELDS[3].rules {
        [
            Rule::MinLen(2),
            Rule::MaxLen(10),
            Rule::OneOf(["ab", "cd"]),
            Rule::Check(check),
            Rule::RequiredIf {
                param: "Mode",
                values: ["New", "Old"],
            },
        ] => {
            assert!(check("ab").is_ok());
            assert_eq!(check("AB").unwrap_err(), "must be in lower case");
        }
        other => panic!("{other:?}"),
    }
}

#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things, body = json, endpoints = BY_REFERENCE)]
struct StartThing {
    #[rpc(name = "Page")]
    number: Option<i32>,
}

#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things, idempotent = false, deprecated)]
struct GetThing {}

#[deprecated = "use GetThing"]
#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things, idempotent)]
struct StopThing {}

#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Things)]
struct CreateThing {
    #[rpc(idempotency_token)]
    client_token: Option<String>,
}

#[test]
fn defaults_and_how_they_are_changed() {
    let start = StartThing::ACTION;
    assert_eq!(
        (start.name, start.method, start.body),
        ("StartThing", Method::Post, BodyStyle::Json)
    );
    assert!(
        !start.idempotent && !start.anonymous && start.errors.is_empty() && start.pages.is_none()
    );
    assert_eq!(start.endpoints, Some(&ENDPOINTS));
    // The verb says that nothing changes, unless the author knows better.
    assert!(!GetThing::ACTION.idempotent && GetThing::ACTION.deprecated);
    // A token makes a repetition harmless.
    assert!(CreateThing::ACTION.idempotent);
    #[allow(deprecated)]
    let stop = StopThing::ACTION;
    assert!(stop.idempotent && stop.deprecated);
    assert!(matches!(start.response, Kind::Object(_)));
}
