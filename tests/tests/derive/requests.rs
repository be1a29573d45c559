//! Requests: `new`, setters, the table and the values it lends.

use std::collections::{BTreeMap, HashMap};

use aliyun_rpc_core::descriptor::{Field, Kind, Place, Style};
use aliyun_rpc_core::value::Value;
use aliyun_rpc_core::{Fields, Params, RpcAction, RpcEnum, RpcParams, RpcResponse, Secret};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", body)]
struct CreateThing {
    r#type: String,
    #[rpc(required)]
    names: Vec<String>,
    count: i64,
    next_token: Option<String>,
    ids: Vec<i32>,
    zones: Option<Vec<String>>,
    #[rpc(join = ",", query)]
    sizes: Vec<i64>,
    #[rpc(json)]
    labels: BTreeMap<String, String>,
    #[rpc(dotted)]
    options: Option<HashMap<String, bool>>,
    #[rpc(name = "DBNode")]
    #[rpc(json)]
    node: Option<Node>,
    #[rpc(flatten)]
    common: Option<Common>,
    password: Option<Secret<String>>,
    ratio: Option<f64>,
    any: Option<serde_json::Value>,
    #[rpc(host)]
    region: Option<String>,
    #[rpc(region)]
    region_id: Option<String>,
    #[rpc(idempotency_token)]
    client_token: Option<String>,
    #[rpc(skip)]
    note: Vec<u8>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct CreateThingResponse {}

#[derive(Clone, Debug, Default, PartialEq, RpcParams)]
struct Node {
    name: String,
    child: Option<Box<Node>>,
    children: Vec<Node>,
    state: Option<State>,
}

#[derive(Clone, Debug, Default, RpcParams)]
struct Common {
    owner_id: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, RpcEnum)]
enum State {
    On,
    Unknown(String),
}

fn field(name: &str) -> &'static Field {
    CreateThing::FIELDS
        .iter()
        .find(|field| field.name == name)
        .unwrap()
}

fn text(value: Value<'_>) -> &str {
    match value {
        Value::Str(text) => text,
        other => panic!("{other:?} is no text"),
    }
}

#[test]
fn names_are_pascal_case_unless_given_and_skipped_fields_are_absent() {
    let names: Vec<&str> = CreateThing::FIELDS.iter().map(|field| field.name).collect();
    let expected = [
        "Type",
        "Names",
        "Count",
        "NextToken",
        "Ids",
        "Zones",
        "Sizes",
        "Labels",
        "Options",
        "DBNode",
        "Common",
        "Password",
        "Ratio",
        "Any",
        "Region",
        "RegionId",
        "ClientToken",
    ];
    assert_eq!(names, expected);
    assert_eq!(CreateThing::ACTION.params.len(), names.len());
}

#[test]
fn required_parameters_are_arguments_of_new() {
    let request = CreateThing::new("kind", ["a", "b"], 3);
    assert_eq!(request.r#type, "kind");
    assert_eq!(request.names, ["a", "b"]);
    assert_eq!(request.count, 3);
    assert_eq!((request.next_token, request.zones), (None, None));
    assert!(request.ids.is_empty() && request.note.is_empty());
    let required: Vec<&str> = CreateThing::FIELDS
        .iter()
        .filter(|field| field.required)
        .map(|field| field.name)
        .collect();
    assert_eq!(required, ["Type", "Names", "Count"]);
}

#[test]
fn setters_take_what_converts() {
    let request = CreateThing::new("kind", vec![String::from("a")], 3_u32)
        .next_token("token")
        .ids([1, 2])
        .zones(Vec::<String>::new())
        .sizes([1_i32])
        .labels([("k", "v")])
        .options([("on", true)])
        .node(
            Node::new("root")
                .child(Node::new("leaf"))
                .children([Node::new("twig")])
                .state("On"),
        )
        .password("hunter2")
        .any(serde_json::json!({"a": 1}))
        .ratio(0.5_f32);
    assert_eq!(request.next_token.as_deref(), Some("token"));
    assert_eq!(request.ids, [1, 2]);
    assert_eq!(request.zones, Some(Vec::new()));
    assert_eq!(request.sizes, [1_i64]);
    assert_eq!(request.labels["k"], "v");
    assert!(request.options.unwrap()["on"]);
    let node = request.node.unwrap();
    assert_eq!(node.child.as_ref().unwrap().name, "leaf");
    assert_eq!(node.state, Some(State::On));
    assert_eq!(request.password.unwrap().expose(), "hunter2");
    assert_eq!(request.ratio, Some(0.5));
}

#[test]
fn values_follow_the_table() {
    let request = CreateThing::new("kind", ["a"], 3)
        .password("hunter2")
        .ids([7]);
    let at = |name: &str| {
        let i = CreateThing::FIELDS
            .iter()
            .position(|field| field.name == name)
            .unwrap();
        request.get(i)
    };
    assert_eq!(text(at("Type")), "kind");
    assert!(matches!(at("Count"), Value::Int(3)));
    assert!(at("NextToken").is_unset());
    assert_eq!(text(at("Password")), "hunter2");
    match at("Ids") {
        Value::List(list) => {
            assert_eq!(list.len(), 1);
            assert!(matches!(list.item(0), Value::Int(7)));
            assert!(list.item(1).is_unset());
        }
        other => panic!("{other:?}"),
    }
    assert!(
        request.get(CreateThing::FIELDS.len()).is_unset(),
        "beyond the end"
    );
    assert_eq!(request.table().len(), CreateThing::FIELDS.len());
}

#[test]
fn places_and_styles_come_from_options() {
    assert_eq!(field("Type").place, Place::Body);
    assert_eq!(field("Sizes").place, Place::Query);
    assert_eq!(field("Region").place, Place::Host);
    assert_eq!(field("Sizes").style, Style::Join(","));
    assert_eq!(field("Labels").style, Style::Json);
    assert_eq!(field("Options").style, Style::Dotted);
    assert_eq!(field("DBNode").style, Style::Json);
    assert_eq!(field("Common").style, Style::Flatten);
    assert_eq!(field("Ids").style, Style::Dotted);
}

#[test]
fn marks_of_the_runtime() {
    assert!(field("Password").secret && !field("Type").secret);
    assert!(field("RegionId").region && !field("Region").region);
    assert!(field("ClientToken").idempotency_token);
    // A bare list cannot say "set to empty", an optional one can.
    assert!(field("Ids").omit_empty && field("Names").omit_empty && field("Labels").omit_empty);
    assert!(!field("Zones").omit_empty);
}

#[test]
fn kinds_nest_and_may_contain_themselves() {
    assert!(matches!(field("Ids").kind, Kind::List(Kind::Int32)));
    assert!(matches!(field("Options").kind, Kind::Map(Kind::Bool)));
    assert!(matches!(field("Any").kind, Kind::Any));
    let node = field("DBNode").kind.fields();
    assert_eq!(
        node.iter().map(|f| f.name).collect::<Vec<_>>(),
        ["Name", "Child", "Children", "State"]
    );
    assert!(node[0].required);
    let again = node[1].kind.fields();
    assert_eq!(again.len(), node.len());
    match node[2].kind {
        Kind::List(item) => assert_eq!(item.fields().len(), node.len()),
        other => panic!("{other:?}"),
    }
    assert!(matches!(node[3].kind, Kind::Enum(["On"])));
}

type Token = Secret<String>;

#[derive(Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", body = json, response = CreateThingResponse)]
struct PutThing {
    /// A JSON body holds objects as they are: no style.
    node: Node,
    /// Secret by type, although the name of the type does not say so.
    token: Option<Token>,
}

#[test]
fn a_json_body_needs_no_styles_and_aliases_keep_their_secrets() {
    assert_eq!(PutThing::FIELDS[0].place, Place::Body);
    assert!(PutThing::FIELDS[1].secret);
    let request = PutThing::new(Node::new("n"));
    assert!(matches!(request.get(0), Value::Object(_)));
}
