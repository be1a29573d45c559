//! Any descriptor whatever: its sample request is accepted, and its answer is read back whole.

use aliyun_rpc_core::descriptor::{Action, BodyStyle, Field, Kind, Place, Rule, Style};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::packages::answered;

const NAMES: [&str; 24] = [
    "InstanceId",
    "RegionId",
    "RequestId",
    "TotalCount",
    "PageSize",
    "NextToken",
    "CreateTime",
    "Status",
    "Code",
    "Success",
    "Ip",
    "Arn",
    "Name",
    "Tags",
    "Key",
    "AccessKeyId",
    "A",
    "Zz9",
    "lower",
    "With.Dot",
    "Type",
    "Count",
    "Url",
    "Message",
];

fn leaked<T>(items: Vec<T>) -> &'static [T] {
    Box::leak(items.into_boxed_slice())
}

/// Tables by number: a kind holds a function, and functions are not made at run time.
static TABLES: std::sync::Mutex<Vec<&'static [Field]>> = std::sync::Mutex::new(Vec::new());

macro_rules! tables {
    ($($number:literal)*) => {
        [$((|| table($number)) as fn() -> &'static [Field]),*]
    };
}

const FUNCTIONS: [fn() -> &'static [Field]; 8] = tables!(0 1 2 3 4 5 6 7);

fn table(number: usize) -> &'static [Field] {
    let tables = TABLES.lock().unwrap();
    tables.get(number).copied().unwrap_or_default()
}

fn scalar() -> impl Strategy<Value = Kind> {
    prop_oneof![
        3 => Just(Kind::Text),
        1 => Just(Kind::Enum(&["One", "Two"])),
        1 => Just(Kind::Int32),
        1 => Just(Kind::Int64),
        1 => Just(Kind::Float),
        1 => Just(Kind::Bool),
    ]
}

fn kind(answer: bool) -> impl Strategy<Value = Kind> {
    let object = (0..FUNCTIONS.len()).prop_map(|number| Kind::Object(FUNCTIONS[number]));
    let leaf = prop_oneof![4 => scalar(), 2 => object];
    leaf.prop_flat_map(move |inner| {
        let of = |wrap: fn(&'static Kind) -> Kind| Just(wrap(Box::leak(Box::new(inner))));
        let map = if answer { 1 } else { 0 };
        prop_oneof![4 => Just(inner), 2 => of(Kind::List), map => of(Kind::Map)]
    })
}

fn fields(answer: bool, most: usize) -> impl Strategy<Value = &'static [Field]> {
    let field = move |name: &'static str| {
        (
            kind(answer),
            any::<bool>(),
            any::<bool>(),
            any::<bool>(),
            0..3_usize,
        )
            .prop_map(move |(kind, json, required, secret, rules)| {
                // What stands in every envelope is a text.
                let kind = if matches!(name, "RequestId" | "Code") {
                    Kind::Text
                } else {
                    kind
                };
                let is_list = matches!(kind, Kind::List(_));
                let is_scalar = !matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Object(_));
                Field {
                    name,
                    kind,
                    style: if json && !is_scalar {
                        Style::Json
                    } else {
                        Style::Dotted
                    },
                    required,
                    secret,
                    wrapper: (answer && is_list && rules == 1).then_some("Item"),
                    rules: match (&kind, rules) {
                        (Kind::Int32 | Kind::Int64 | Kind::Float, 1) => {
                            &[Rule::Min(3.0), Rule::Max(9.0)]
                        }
                        (Kind::Text, 1) => &[Rule::MinLen(40), Rule::MaxLen(60)],
                        (Kind::Text, 2) => &[Rule::OneOf(&["x", "y"])],
                        (Kind::List(_), 2) => &[Rule::MinLen(2)],
                        _ => &[],
                    },
                    ..Field::EMPTY
                }
            })
    };
    proptest::sample::subsequence(&NAMES[..], 1..most)
        .prop_flat_map(move |names| names.into_iter().map(field).collect::<Vec<_>>())
        .prop_map(leaked)
}

/// An operation with the last of the tables as its answer, and that table.
fn action() -> impl Strategy<Value = (&'static Action, &'static [Field])> {
    let params = fields(false, 6).prop_map(|params| {
        let plain = |field: &Field| Field {
            // Names of the protocol and names with dots are not those of parameters.
            wrapper: None,
            ..*field
        };
        let params = params.iter().filter(|field| {
            !matches!(field.name, "AccessKeyId" | "With.Dot") && is_sendable(&field.kind)
        });
        leaked(params.map(plain).collect())
    });
    (params, fields(true, 8), any::<bool>(), any::<bool>()).prop_map(
        |(params, answer, in_body, is_json)| {
            let place = if in_body { Place::Body } else { Place::Query };
            let params = params.iter().map(|field| Field { place, ..*field });
            let action = Action {
                product: "Random",
                version: "2024-01-01",
                name: "DescribeAnything",
                body: if is_json && in_body {
                    BodyStyle::Json
                } else {
                    BodyStyle::Form
                },
                params: leaked(params.collect()),
                response: Kind::Object(FUNCTIONS[FUNCTIONS.len() - 1]),
                ..Action::EMPTY
            };
            let leaked: &'static Action = Box::leak(Box::new(action));
            (leaked, answer)
        },
    )
}

/// Objects of these tables would be required inside themselves; scalars and lists of them are enough for requests.
fn is_sendable(kind: &Kind) -> bool {
    match kind {
        Kind::List(item) => is_sendable(item),
        Kind::Object(_) | Kind::Map(_) => false,
        _ => true,
    }
}

#[test]
fn the_answer_of_any_descriptor_is_read_back_whole() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let tables = proptest::collection::vec(fields(true, 5), FUNCTIONS.len());
    let mut runner = TestRunner::new(Config {
        cases: 200,
        failure_persistence: None,
        max_shrink_iters: 100,
        ..Config::default()
    });
    let total = std::cell::Cell::new(0);
    runner
        .run(&(tables, action()), |(mut tables, (action, answer))| {
            *tables.last_mut().unwrap() = answer;
            *TABLES.lock().unwrap() = tables;
            let (values, wrong) = runtime.block_on(answered(&[action]));
            prop_assert!(wrong.is_empty(), "{}", wrong.concat());
            total.set(total.get() + values);
            Ok(())
        })
        .unwrap();
    println!("{} values of 200 descriptors", total.get());
    assert!(total.get() > 2_000);
}
