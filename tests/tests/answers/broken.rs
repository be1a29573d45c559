//! Bodies that are no answers: what is said about them, and what is not.

use aliyun_rpc_core::decode::{DecodeError, DecodeErrorKind, decode};
use aliyun_rpc_core::response::Format;

use crate::shape::{Everything, Nothing, everything};

fn refused(body: impl AsRef<[u8]>) -> DecodeError {
    everything(body).expect_err("must be refused")
}

#[test]
fn nothing_at_all() {
    for body in ["", " \r\n", "\u{FEFF}"] {
        for format in [Format::Json, Format::Xml] {
            let error = decode(&mut Everything::default(), body.as_bytes(), format).unwrap_err();
            assert_eq!(error.kind, DecodeErrorKind::Empty);
        }
        // An operation that answers with nothing may do so.
        assert!(decode(&mut Nothing {}, body.as_bytes(), Format::Json).is_ok());
    }
}

#[test]
fn byte_order_mark_and_white_space_are_accepted() {
    for body in [
        "\u{FEFF}{\"Number\": 1}",
        "\r\n\t {\"Number\": 1} \n",
        "\u{FEFF}\n<R><Number>1</Number></R>\n",
    ] {
        assert_eq!(everything(body).unwrap().number, 1, "{body:?}");
    }
}

#[test]
fn whatever_follows_the_document_is_refused() {
    for body in [
        "{} x",
        "{}{}",
        "{\"Number\": 1}]",
        "<R/><R/>",
        "<R/>x",
        "<R></R></R>",
    ] {
        assert_eq!(refused(body).kind, DecodeErrorKind::Syntax, "{body}");
    }
}

#[test]
fn truncated_documents_never_pass() {
    let whole = r#"{"Number": 1, "Rules": {"Rule": [{"Id": "a", "Tags": {"Tag": [{"Key": "k"}]}}]}, "Text": "x"}"#;
    let xml = "<R><Number>1</Number><Rules><Rule><Id>a</Id></Rule></Rules></R>";
    assert!(everything(whole).is_ok() && everything(xml).is_ok());
    for document in [whole, xml] {
        for end in 1..document.len() {
            let error = refused(&document[..end]);
            assert_eq!(
                error.kind,
                DecodeErrorKind::Syntax,
                "{}: {error}",
                &document[..end]
            );
        }
    }
}

#[test]
fn a_truncated_document_says_where_it_broke_off() {
    let error =
        refused(r#"{"RequestId": "r-1", "Rules": {"Rule": [{"Id": "secret-a"}, {"Id": "secr"#);
    assert_eq!(error.path, "Rules.Rule.1.Id");
    assert!(error.message.contains("EOF while parsing"), "{error}");
    assert_eq!(
        error.excerpt,
        r#"{"RequestId":"…","Rules":{"Rule":[{"Id":"…"},{"Id":"…"#
    );
    let error = refused("<R><Rules><Rule Id=\"x\"><Id>secret</Id></Rule><Rule><Id>sec");
    assert_eq!(
        error.excerpt,
        "<R><Rules><Rule><Id>…</Id></Rule><Rule><Id>…"
    );
}

#[test]
fn excerpts_are_short_and_hold_no_values() {
    let long: String = (0..1000)
        .map(|i| format!(r#"{{"Id": "hunter{i}", "RiskLevel": {i}}},"#))
        .collect();
    let error = refused(format!(
        r#"{{"Password": "hunter2", "Bare": [{long} {{"RiskLevel": "hunter3"}}]}}"#
    ));
    assert_eq!(error.path, "Bare.1000.RiskLevel");
    let shown = format!("{error} {error:?} {}", error.excerpt);
    assert!(!shown.contains("hunter"), "{shown}");
    assert!(error.excerpt.chars().count() <= 200);
    assert!(
        error
            .excerpt
            .ends_with(r#"{"Id":"…","RiskLevel":…},{"RiskLevel":"…""#),
        "{}",
        error.excerpt
    );

    for body in [
        "hunter2",
        "Password=hunter2&x",
        "{\"a\": hunter2",
        "<R>hunter2",
        "{\"hunter2",
        "<hunter2",
    ] {
        let error = refused(body);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2"), "{body}: {shown}");
    }
}

#[test]
fn bytes_that_are_not_utf8() {
    for body in [
        &b"{\"Text\": \"a\xff\"}"[..],
        b"\xff\xfe{\0}\0",
        b"<R><Text>\xc3\x28</Text></R>",
    ] {
        let error = refused(body);
        assert_eq!(error.kind, DecodeErrorKind::NotUtf8);
        assert!(error.excerpt.ends_with('\u{FFFD}'), "{error:?}");
    }
}

#[test]
fn another_shape_at_the_top_points_to_the_raw_call() {
    for (body, found) in [
        ("[]", "a list"),
        ("[{\"Number\": 1}]", "a list"),
        ("1", "a number"),
        ("-1.5", "a number"),
        ("\"x\"", "text"),
        ("true", "a boolean"),
        ("null", "null"),
        ("<R>x</R>", "text"),
    ] {
        let error = refused(body);
        assert_eq!(error.kind, DecodeErrorKind::NotAnObject, "{body}");
        assert!(
            error.message.contains(found) && error.message.contains("client.raw("),
            "{error}"
        );
    }
}

#[test]
fn deep_nesting_ends_in_an_error() {
    const DEPTH: usize = 100_000;
    for body in [
        "[".repeat(DEPTH),
        "{\"Any\":".repeat(DEPTH),
        format!("{{\"Any\": {}", "[".repeat(DEPTH)),
        format!("{{\"Unknown\": {}", "[".repeat(DEPTH)),
        format!("{{\"Rules\": {}", "[".repeat(DEPTH)),
        format!("{{\"Boxed\": {}", "{\"Child\":".repeat(DEPTH)),
        "<a>".repeat(DEPTH),
        format!("<R>{}", "<Boxed>".repeat(DEPTH)),
    ] {
        refused(body);
    }
    let nested = |depth: usize| format!("<R>{}{}</R>", "<x>".repeat(depth), "</x>".repeat(depth));
    assert!(everything(nested(63)).is_ok());
    assert!(refused(nested(64)).message.contains("64"));
}

/// Each text starts serde_json's own limit anew.
#[test]
fn json_text_inside_json_text_has_an_end() {
    let nested = |layers: usize| {
        let deep = |inner: String| format!("{}{inner}{}", "{\"Child\":".repeat(20), "}".repeat(20));
        let mut text = "{\"Name\":\"x\"}".to_owned();
        for _ in 0..layers {
            text = deep(serde_json::Value::from(text).to_string());
        }
        format!("{{\"Boxed\":{text}}}")
    };
    assert!(everything(nested(4)).is_ok());
    assert!(
        refused(nested(5))
            .message
            .contains("JSON text inside JSON text")
    );
}

#[test]
fn html_is_called_html() {
    for page in [
        "<!DOCTYPE html><html><body>Bad Gateway</body></html>",
        "<!doctype HTML PUBLIC \"-//W3C//DTD XHTML 1.0\"><p>x</p>",
        "<?xml version=\"1.0\"?>\n<!-- moved -->\n<html xmlns=\"x\"><p>x</p></html>",
        "<HTML><Number>1</Number></HTML>",
        "<center><h1>x</h1></center>",
    ] {
        for format in [Format::Json, Format::Xml] {
            let error = decode(&mut Everything::default(), page.as_bytes(), format).unwrap_err();
            assert_eq!(error.kind, DecodeErrorKind::Syntax, "{page}");
            assert!(error.message.contains("HTML"), "{error}");
        }
    }
    // No HTML, whatever its element is called.
    assert_eq!(
        everything("<BodyPosture><Number>1</Number></BodyPosture>")
            .unwrap()
            .number,
        1
    );
    assert_eq!(
        everything("<!DOCTYPE R [<!ELEMENT html ANY>]><R><Number>1</Number></R>")
            .unwrap()
            .number,
        1
    );
}

#[test]
fn xml_as_it_comes() {
    let answer = everything(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <!DOCTYPE R [<!ENTITY e SYSTEM "file:///etc/passwd">]>
        <!-- before -->
        <r:R xmlns:r="urn:r" xmlns="urn:d" a="1">
          <r:Number unit="ms"> 7 </r:Number>
          <Text>a &amp; b &lt;c&gt; &#233;&#x4e2d;<![CDATA[<raw> & ]]></Text>
          <MaybeText><![CDATA[]]></MaybeText>
          <?pi ignored?>
          <Rule><!-- inside --><Id>x</Id></Rule>
        </r:R>
        <!-- after -->"#,
    )
    .unwrap();
    assert_eq!(answer.number, 7);
    assert_eq!(answer.text, "a & b <c> é中<raw> & ");
    assert_eq!(answer.maybe_text.as_deref(), Some(""));
    assert_eq!(answer.rule.id, "x");
}

#[test]
fn entities_are_never_followed() {
    let error =
        refused(r#"<!DOCTYPE R [<!ENTITY e SYSTEM "file:///etc/passwd">]><R><Text>&e;</Text></R>"#);
    assert!(error.message.contains("entity"), "{error}");
    let bomb =
        r#"<!DOCTYPE R [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><R><Text>&b;</Text></R>"#;
    assert_eq!(refused(bomb).kind, DecodeErrorKind::Syntax);
}

#[test]
fn many_different_members_of_one_element() {
    let members: String = (0..200).map(|i| format!("<k{i}>{i}</k{i}>")).collect();
    let answer = everything(format!(
        "<R><Labels>{members}<k199>again</k199></Labels><Counts>{members}{members}</Counts></R>"
    ))
    .unwrap();
    assert_eq!(answer.labels.len(), 200);
    assert_eq!(
        (answer.labels["k0"].as_str(), answer.labels["k199"].as_str()),
        ("0", r#"["199","again"]"#)
    );
    assert_eq!(answer.counts["k150"], [150, 150]);
}
