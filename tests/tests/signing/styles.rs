//! Every style of every kind of field, from a typed struct to names and texts.

use std::collections::{BTreeMap, HashMap};

use aliyun_rpc_core::descriptor::{Action, BodyStyle, Method, Place};
use aliyun_rpc_core::encode::{Encoded, Fill};
use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

#[derive(Clone, Debug, Default, RpcResponse)]
#[non_exhaustive]
struct Nothing {}

#[derive(Clone, Debug, Default, RpcParams)]
struct Disk {
    size: Option<i64>,
    #[rpc(json)]
    labels: BTreeMap<String, Option<String>>,
    parts: Vec<Option<Disk>>,
    #[rpc(flatten)]
    extra: Option<Extra>,
}

#[derive(Clone, Debug, Default, RpcParams)]
struct Extra {
    kind: Option<String>,
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-01", response = Nothing)]
struct InForm {
    #[rpc(dotted)]
    disks: Vec<Disk>,
    #[rpc(json, body)]
    disk: Option<Disk>,
    #[rpc(join = ",")]
    ids: Option<Vec<String>>,
    #[rpc(join = " ")]
    sizes: Vec<f64>,
    #[rpc(json)]
    zones: Option<Vec<String>>,
    #[rpc(flatten)]
    extra: Option<Extra>,
    #[rpc(dotted)]
    tags: HashMap<String, bool>,
    count: Option<u64>,
    ratio: Option<f64>,
    #[rpc(host)]
    region: Option<String>,
    #[rpc(region)]
    region_id: Option<String>,
    #[rpc(idempotency_token)]
    client_token: Option<String>,
}

impl InForm {
    fn filled() -> Self {
        let inner = Disk {
            size: Some(i64::MIN),
            ..Disk::default()
        };
        let disk = Disk {
            size: Some(5),
            labels: BTreeMap::from([
                ("a b".to_owned(), Some("\u{1f}é/\"".to_owned())),
                ("n".to_owned(), None),
            ]),
            parts: vec![None, Some(inner)],
            extra: Some(Extra {
                kind: Some("ssd".to_owned()),
            }),
        };
        Self {
            disks: vec![disk.clone()],
            disk: Some(disk),
            ids: Some(vec!["a".to_owned(), "b,c".to_owned()]),
            sizes: vec![1.0, 1e21, 1e-7],
            zones: Some(Vec::new()),
            extra: Some(Extra {
                kind: Some("top".to_owned()),
            }),
            tags: HashMap::from([("z.y".to_owned(), true), ("b".to_owned(), false)]),
            count: Some(u64::MAX),
            ratio: Some(0.1),
            region: Some("cn-shanghai".to_owned()),
            ..Self::default()
        }
    }
}

const DISK: &str = "{\"Size\":5,\"Labels\":{\"a b\":\"\\u001fé/\\\"\",\"n\":null},\
    \"Parts\":[null,{\"Size\":-9223372036854775808}],\"Kind\":\"ssd\"}";

fn pairs(encoded: &Encoded, place: Place) -> Vec<(String, String)> {
    encoded
        .pairs(place)
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect()
}

fn in_query() -> Vec<(String, String)> {
    let decimal = format!("1 1{} 0.0000001", "0".repeat(21));
    [
        ("ClientToken", "once"),
        ("Count", "18446744073709551615"),
        ("Disks.1.Kind", "ssd"),
        ("Disks.1.Labels", "{\"a b\":\"\\u001fé/\\\"\",\"n\":null}"),
        ("Disks.1.Parts.2.Size", "-9223372036854775808"),
        ("Disks.1.Size", "5"),
        ("Ids", "a,b,c"),
        ("Kind", "top"),
        ("Ratio", "0.1"),
        ("RegionId", "cn-hangzhou"),
        ("Sizes", decimal.as_str()),
        ("Tags.b", "false"),
        ("Tags.z.y", "true"),
        ("Zones", "[]"),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .to_vec()
}

const FILL: Fill<'_> = Fill {
    region: Some("cn-hangzhou"),
    idempotency_token: Some("once"),
};

#[test]
fn all_styles() {
    let form = Encoded::new(InForm::ACTION, &InForm::filled(), FILL).unwrap();
    assert_eq!(pairs(&form, Place::Query), in_query());
    assert_eq!(
        pairs(&form, Place::Body),
        [("Disk".to_owned(), DISK.to_owned())]
    );
    assert_eq!(pairs(&form, Place::Host), []);
    assert_eq!(form.host_region(), Some("cn-shanghai"));
    assert!(form.idempotency_token().is_some());
    assert_eq!(form.json_body(), None);

    let in_json = Action {
        body: BodyStyle::Json,
        ..*InForm::ACTION
    };
    let json = Encoded::new(&in_json, &InForm::filled(), FILL).unwrap();
    assert_eq!(pairs(&json, Place::Query), in_query());
    assert_eq!(
        json.json_body().unwrap(),
        format!("{{\"Disk\":{DISK}}}").as_bytes()
    );

    // GET has no body: everything is in the query.
    let in_url = Action {
        method: Method::Get,
        ..*InForm::ACTION
    };
    let url = Encoded::new(&in_url, &InForm::filled(), FILL).unwrap();
    let mut all = in_query();
    all.push(("Disk".to_owned(), DISK.to_owned()));
    all.sort();
    assert_eq!(pairs(&url, Place::Query), all);
    assert_eq!(pairs(&url, Place::Body), []);
}

#[test]
fn nothing_is_sent_for_what_is_unset() {
    let empty = Encoded::new(InForm::ACTION, &InForm::default(), Fill::default()).unwrap();
    assert_eq!(pairs(&empty, Place::Query), []);
    assert_eq!(pairs(&empty, Place::Body), []);
    assert_eq!(empty.host_region(), None);
    assert!(empty.idempotency_token().is_none());
    // An empty JSON body is an object all the same.
    let in_json = Action {
        body: BodyStyle::Json,
        ..*InForm::ACTION
    };
    let json = Encoded::new(&in_json, &InForm::default(), Fill::default()).unwrap();
    assert_eq!(json.json_body().unwrap(), "{}".as_bytes());
}

#[test]
fn numbers_that_are_not_finite_are_refused_by_name() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let ratio = InForm {
            ratio: Some(number),
            ..InForm::default()
        };
        let sizes = InForm {
            sizes: vec![1.0, number],
            ..InForm::default()
        };
        for (request, name) in [(ratio, "`Ratio`"), (sizes, "`Sizes`")] {
            let told = Encoded::new(InForm::ACTION, &request, Fill::default())
                .unwrap_err()
                .to_string();
            assert!(told.contains(name) && told.contains("finite"), "{told}");
        }
    }
}
