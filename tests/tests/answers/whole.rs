//! Answers that are one value and no object.

use std::collections::BTreeMap;

use aliyun_rpc_core::decode::{DecodeError, DecodeErrorKind, body, decode, encode, to_json};
use aliyun_rpc_core::descriptor::Kind;
use aliyun_rpc_core::response::Raw;
use aliyun_rpc_core::slot::Decode;
use aliyun_rpc_core::{Blob, Client, Format, JsonValue, RpcAction, RpcResponse};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Forms {
    #[rpc(whole)]
    forms: Vec<Form>,
    #[rpc(skip)]
    seen: bool,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Form {
    id: Option<i64>,
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Text {
    #[rpc(whole)]
    text: String,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Number {
    #[rpc(whole)]
    value: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Any {
    #[rpc(whole)]
    value: JsonValue,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Amounts {
    #[rpc(whole)]
    amounts: BTreeMap<String, i64>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Archive {
    #[rpc(whole)]
    archive: Blob,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Nothing {}

fn read<T: RpcResponse>(body: impl AsRef<[u8]>) -> Result<T, DecodeError> {
    let mut answer = T::default();
    decode(&mut answer, body.as_ref(), Format::Json).map(|_| answer)
}

fn form(id: i64, name: &str) -> Form {
    Form {
        id: Some(id),
        name: name.to_owned(),
    }
}

#[test]
fn a_list_is_read_by_the_same_lenient_rules() {
    let both = [form(1, "a"), form(2, "")];
    for body in [
        r#"[{"Id": 1, "Name": "a"}, {"id": "2", "Name": null, "More": []}]"#,
        "<R><Form><Id>1</Id><Name>a</Name></Form><Form><Id>2</Id></Form></R>",
    ] {
        assert_eq!(read::<Forms>(body).unwrap().forms, both, "{body}");
    }
    assert_eq!(read::<Forms>("[]").unwrap(), Forms::default());
    assert_eq!(read::<Forms>("null").unwrap(), Forms::default());
    let error = read::<Forms>(r#"[{"Id": 1}, {"Id": "x"}]"#).unwrap_err();
    assert_eq!(error.path, "1.Id");
    assert_eq!(error.kind, DecodeErrorKind::Mismatch);
    let error = read::<Forms>("").unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::Empty);
    let error = read::<Forms>("[1] 2").unwrap_err();
    assert!(matches!(
        error.kind,
        DecodeErrorKind::Mismatch | DecodeErrorKind::Syntax
    ));
    assert_eq!(
        read::<Amounts>(r#"{"a": 1, "b": "2"}"#).unwrap().amounts,
        BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])
    );
}

#[test]
fn text_is_unquoted_or_taken_as_it_is() {
    for (body, expected) in [
        (r#""a \"b\" \u00e9""#, "a \"b\" é"),
        ("a \"b\"\nc", "a \"b\"\nc"),
        ("\"a", "\"a"),
        ("12.50", "12.50"),
        (r#"{"a": 1}"#, r#"{"a": 1}"#),
        ("<a>b</a>", "<a>b</a>"),
        ("", ""),
    ] {
        assert_eq!(read::<Text>(body).unwrap().text, expected, "{body}");
    }
    let page = read::<Text>("<!DOCTYPE html><html></html>").unwrap_err();
    assert!(page.to_string().contains("HTML"), "{page}");
    let error = read::<Text>(b"\xff\xfe").unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::NotUtf8);
}

#[test]
fn numbers_bytes_and_anything() {
    for body in ["5", " 5\n", "\"5\"", "<R>5</R>"] {
        assert_eq!(read::<Number>(body).unwrap().value, Some(5), "{body}");
    }
    for body in ["null", ""] {
        assert_eq!(read::<Number>(body).unwrap().value, None, "{body}");
    }
    assert!(read::<Number>("five").is_err());

    for bytes in [&b"\x50\x4b\x03\x04\xff"[..], b"", b"<html>", b"{"] {
        assert_eq!(&*read::<Archive>(bytes).unwrap().archive, bytes);
    }

    let document = json!({"RequestId": "r", "List": [1, {"a": null}]});
    let mut any = Any::default();
    let envelope = decode(&mut any, document.to_string().as_bytes(), Format::Json).unwrap();
    assert_eq!(any.value, document);
    assert_eq!(envelope.request_id.as_deref(), Some("r"));
    assert_eq!(read::<Any>("[1]").unwrap().value, json!([1]));

    for body in ["", " \n", "{}", r#"{"RequestId": "r"}"#] {
        assert_eq!(read::<Nothing>(body).unwrap(), Nothing {}, "{body}");
    }
}

#[test]
fn they_are_written_and_read_again() {
    fn again<T: RpcResponse + Clone + PartialEq + std::fmt::Debug>(answer: &T) {
        for format in [Format::Json, Format::Xml] {
            let (_, written) = body(&mut answer.clone(), format, "R");
            let read: T = Raw::new(200, http::HeaderMap::new(), written)
                .decode()
                .unwrap();
            assert_eq!(read, *answer, "{format:?}");
        }
    }
    again(&Forms {
        forms: vec![form(1, "a"), form(2, "b")],
        seen: false,
    });
    again(&Number { value: Some(-3) });
    again(&Archive {
        archive: Blob::from(b"\xff\0\x01"),
    });
    again(&Amounts {
        amounts: BTreeMap::from([("a".to_owned(), 1)]),
    });
    let mut text = Text {
        text: "a \"b\"".to_owned(),
    };
    let written = encode(&mut text.clone(), Format::Json, "R");
    assert_eq!(read::<Text>(&written).unwrap(), text);
    assert_eq!(to_json(&mut text), json!("a \"b\""));
    let mut archive = Archive::default();
    let (media_type, _) = body(&mut archive, Format::Xml, "R");
    assert_eq!(media_type, "application/octet-stream");
}

/// The way of serde's `Deserialize`, for tests and caches of users.
#[test]
fn serde_reads_them_too_but_for_bytes() {
    let forms: Forms = serde_json::from_str(r#"[{"Id": "7"}]"#).unwrap();
    assert_eq!(forms.forms, [form(7, "")]);
    let text: Text = serde_json::from_value(json!("a")).unwrap();
    assert_eq!(text.text, "a");
    let error = serde_json::from_str::<Archive>("\"a\"").unwrap_err();
    assert!(error.to_string().contains("a body of its own"), "{error}");
}

#[derive(RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Forms)]
struct ListForms {}

#[derive(RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Archive)]
struct ExportJobs {}

#[test]
fn the_descriptor_knows_what_the_answer_is() {
    assert!(matches!(
        ListForms::ACTION.response,
        Kind::List(Kind::Object(_))
    ));
    assert!(matches!(ExportJobs::ACTION.response, Kind::Bytes));
    assert!(matches!(<Text as Decode>::KIND, Kind::Text));
    assert!(matches!(<Any as Decode>::KIND, Kind::Any));
}

#[tokio::test]
async fn a_client_reads_them_and_takes_the_id_from_the_header() {
    let (client, mock) = Client::mock();
    mock.on::<ListForms>().reply(Forms {
        forms: vec![form(1, "a")],
        seen: true,
    });
    mock.on::<ExportJobs>().reply(Archive {
        archive: Blob::from(b"\xff\0"),
    });
    for format in [Format::Json, Format::Xml] {
        let forms = client.send(&ListForms {}).format(format).await.unwrap();
        assert_eq!(forms.forms, [form(1, "a")]);
        assert!(forms.request_id().starts_with("MOCK-"));
        let archive = client.send(&ExportJobs {}).format(format).await.unwrap();
        assert_eq!(&*archive.archive, b"\xff\0");
    }
}
