use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;
use crate::decode::{DecodeErrorKind, body, encode, to_json};
use crate::descriptor::Field;
use crate::response::{Format, Raw, Serde};
use crate::slot::Object;

fn read<T: Decode + Default>(body: impl AsRef<[u8]>) -> Result<Events<T>, DecodeError> {
    let mut events = Events::default();
    events.set(body.as_ref())?;
    Ok(events)
}

/// What the events carry.
fn data(body: impl AsRef<[u8]>) -> Vec<Value> {
    let events = read::<Value>(body).unwrap();
    events.into_iter().map(|event| event.data).collect()
}

fn event<T>(data: T, name: Option<&str>, id: Option<&str>) -> Event<T> {
    Event {
        data,
        name: name.map(str::to_owned),
        id: id.map(str::to_owned),
    }
}

#[test]
fn lines_end_in_all_three_ways() {
    for end in ["\n", "\r", "\r\n"] {
        let stream =
            format!("data: 1{end}{end}data: 2{end}{end}{end}event: x{end}data: 3{end}{end}");
        let events = read::<i64>(&stream).unwrap();
        let expected = [
            event(1, None, None),
            event(2, None, None),
            event(3, Some("x"), None),
        ];
        assert_eq!(*events, expected, "{end:?}");
        assert!(!events.is_cut());
    }
    assert_eq!(data("data: 1\n\r\ndata: 2\r\r\n\n"), [json!(1), json!(2)]);
}

#[test]
fn lines_of_data_are_joined() {
    assert_eq!(data("data: {\"a\":\ndata: 1}\n\n"), [json!({"a": 1})]);
    let texts = read::<String>("data: a\ndata:\ndata:  b\n\ndata\n\n").unwrap();
    let texts: Vec<&str> = texts.iter().map(|event| event.data.as_str()).collect();
    assert_eq!(texts, ["a\n\n b", ""]);
}

#[test]
fn one_blank_after_the_colon_and_a_byte_order_mark_are_no_content() {
    let texts = read::<String>("\u{feff}data:a\n\ndata: b\n\ndata:  c\n\n").unwrap();
    let texts: Vec<&str> = texts.iter().map(|event| event.data.as_str()).collect();
    assert_eq!(texts, ["a", "b", " c"]);
    assert_eq!(data("\u{feff}{\"a\": 1}"), [json!({"a": 1})]);
}

#[test]
fn comments_retry_and_unknown_fields_are_skipped() {
    let stream = ": hello\nretry: 100\nmore: x\nDATA: 2\ndata: 1\n: between\n\n:\n\nretry: 1\n\n";
    assert_eq!(data(stream), [json!(1)]);
}

#[test]
fn names_are_of_one_event_and_ids_stay() {
    let stream = "event: a\nid: 7\ndata: 1\n\ndata: 2\n\nid: 8\n\ndata: 3\n\nid: x\0\ndata: 4\n\nid\nevent\ndata: 5\n\n";
    let expected = [
        event(1, Some("a"), Some("7")),
        event(2, None, Some("7")),
        event(3, None, Some("8")),
        event(4, None, Some("8")),
        event(5, None, None),
    ];
    assert_eq!(*read::<i64>(stream).unwrap(), expected);
}

#[test]
fn an_event_without_data_is_none() {
    let stream = "event: ping\n\ndata: 1\n\nevent: ping\ndata:\n\ndata: 2\n\n";
    let expected = [event(1, None, None), event(2, None, None)];
    assert_eq!(*read::<i64>(stream).unwrap(), expected);
    assert_eq!(data(": nothing to say\n\n"), Vec::<Value>::new());
}

#[test]
fn the_last_event_may_lack_its_blank_line_if_it_is_whole() {
    for (stream, expected, cut) in [
        (
            "data: {\"a\": 1}\n\ndata: {\"a\": 2}\n\n",
            &[1, 2][..],
            false,
        ),
        ("data: {\"a\": 1}\n\ndata: {\"a\": 2}\n", &[1, 2], false),
        ("data: {\"a\": 1}\n\ndata: {\"a\": 2}", &[1, 2], false),
        ("data: {\"a\": 1}\n\ndata: {\"a\": 2", &[1], true),
        ("data: {\"a\": 1}\n\nda", &[1], false),
    ] {
        let events = read::<BTreeMap<String, i64>>(stream).unwrap();
        let numbers: Vec<i64> = events.iter().map(|event| event.data["a"]).collect();
        assert_eq!((&*numbers, events.is_cut()), (expected, cut), "{stream}");
    }
    // Whole, and wrong: that is no cut.
    let error = read::<i64>("data: 1\n\ndata: {}").unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.kind),
        ("1", DecodeErrorKind::Mismatch)
    );
    // Inside of a character.
    let events = read::<BTreeMap<String, String>>(
        b"data: {\"a\": \"\xe5\xa5\xbd\"}\n\ndata: {\"a\": \"\xe5\xa5",
    )
    .unwrap();
    assert_eq!((events.len(), events.is_cut()), (1, true));
}

#[test]
fn done_ends_the_list() {
    assert_eq!(data("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"), [json!(1)]);
    assert_eq!(data("data: 1\n\ndata:[DONE]"), [json!(1)]);
    let texts = read::<String>("data: a\n\ndata: [DONE]\n\n").unwrap();
    assert_eq!(*texts, [event("a".to_owned(), None, None)]);
    let error = read::<Value>("data: 1\n\ndata: DONE\n\n").unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.kind),
        ("1", DecodeErrorKind::Syntax)
    );
}

#[test]
fn data_is_read_leniently_or_refused_with_its_place() {
    let numbers = read::<BTreeMap<String, i64>>("data: {\"a\": \"1\"}\n\n").unwrap();
    assert_eq!(numbers[0].data["a"], 1);
    let error =
        read::<BTreeMap<String, i64>>("data: {\"a\": 1}\n\n:\n\ndata: {\"b\": \"secret\"}\n\n")
            .unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.kind),
        ("1.b", DecodeErrorKind::Mismatch)
    );
    assert!(!error.to_string().contains("secret"), "{error}");
    assert!(error.to_string().contains("event"), "{error}");
    let error = read::<Value>("data: {\"a\": \n\ndata: 1\n\n").unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.kind),
        ("0", DecodeErrorKind::Syntax)
    );
    let exact = read::<BTreeMap<String, String>>("data: {\"a\": 5.70}\n\n").unwrap();
    assert_eq!(exact[0].data["a"], "5.70");
}

#[test]
fn a_document_in_place_of_a_stream_is_read_as_events() {
    let refusal = "{\"Code\": \"Throttling\", \"RequestId\": \"r\"}";
    assert_eq!(
        data(refusal),
        [json!({"Code": "Throttling", "RequestId": "r"})]
    );
    // A list in an object is no list of events.
    let one = "\n {\"Choices\": [{\"a\": 1}, {\"a\": 2}]}\n";
    assert_eq!(data(one), [json!({"Choices": [{"a": 1}, {"a": 2}]})]);
    assert_eq!(data("[1, 2]"), [json!(1), json!(2)]);
    #[cfg(feature = "xml")]
    {
        let events = read::<BTreeMap<String, String>>("<R><Code>Throttling</Code></R>").unwrap();
        assert_eq!(events[0].data["Code"], "Throttling");
    }
    let error = read::<Value>("{\"a\": 1").unwrap_err();
    assert_eq!(error.kind, DecodeErrorKind::Syntax);
}

#[test]
fn what_is_neither_is_refused() {
    for (body, kind, part) in [
        (&b""[..], DecodeErrorKind::Empty, "empty"),
        (b"\xEF\xBB\xBF \r\n", DecodeErrorKind::Empty, "empty"),
        (
            b"<!DOCTYPE html><html></html>",
            DecodeErrorKind::Syntax,
            "HTML",
        ),
        (
            b"upstream error",
            DecodeErrorKind::Syntax,
            "server-sent events",
        ),
        (b"data: \xff\n\n", DecodeErrorKind::NotUtf8, "UTF-8"),
    ] {
        let error = read::<Value>(body).unwrap_err();
        assert_eq!(error.kind, kind, "{error}");
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[test]
fn events_are_written_as_a_stream_or_as_a_list() {
    let events = Events::from(vec![
        event("a\nb".to_owned(), Some("x"), Some("1")),
        event("\"c\"".to_owned(), None, None),
        event(" d".to_owned(), Some("y"), Some("2")),
    ]);
    let (media_type, written) = body(&mut events.clone().into_whole(), Format::Xml, "R");
    assert_eq!(media_type, "text/event-stream");
    assert_eq!(read::<String>(&written).unwrap(), events);
    let list = json!(["a\nb", "\"c\"", " d"]);
    assert_eq!(to_json(&mut events.clone().into_whole()), list);
    let written = encode(&mut events.into_whole(), Format::Json, "R");
    assert_eq!(data(written), list.as_array().unwrap().clone());
    // Nothing would be an answer that got lost.
    let nothing = Events::<Value>::default().get();
    assert_eq!(read::<Value>(nothing).unwrap(), Events::default());
}

/// Wherever the stream is cut, what is before is kept.
#[test]
fn no_bytes_are_too_many_or_too_few() {
    let stream = "\u{feff}: x\r\nid: 1\revent: é\ndata: {\"a\":\r\ndata:  [\"é\", 1]}\n\n\rdata: \"b\"\n\ndata: [DONE]\n\n";
    let whole = data(stream);
    assert_eq!(whole.len(), 2);
    for end in 0..stream.len() {
        let cut = &stream.as_bytes()[..end];
        if let Ok(events) = read::<Value>(cut) {
            let data: Vec<Value> = events.iter().map(|event| event.data.clone()).collect();
            assert!(whole.starts_with(&data), "{end}: {data:?}");
        }
        // Each byte in turn is another.
        for byte in [0, b'\n', b'\r', b':', b'{', b'<', b'"', 0x80, 0xff] {
            let mut bytes = stream.as_bytes().to_vec();
            bytes[end] = byte;
            let _ = read::<Value>(&bytes);
            let _ = read::<String>(&bytes);
            let _ = read::<BTreeMap<String, i64>>(&bytes[end..]);
        }
    }
}

#[test]
fn serde_reads_a_list_of_them() {
    let mut answer = Events::<i64>::default().into_whole();
    let list = &mut serde_json::Deserializer::from_str("[1, \"2\"]");
    crate::decode::fill(&mut answer, list).unwrap();
    assert_eq!(answer.0, [1, 2].into_iter().collect());
    let raw = Raw::new(200, http::HeaderMap::new(), "data: 1\n\n");
    assert!(raw.decode::<Serde<Value>>().is_err());
}

/// As a derived answer lends them.
struct Answer<T>(Events<T>);

impl<T> Events<T> {
    fn into_whole(self) -> Answer<T> {
        Answer(self)
    }
}

impl<T: Decode + Default> Object for Answer<T> {
    fn table(&self) -> &'static [Field] {
        &[]
    }
    fn field(&mut self, _: usize) -> Slot<'_> {
        Slot::Ignored
    }
    fn whole(&mut self) -> Option<Slot<'_>> {
        Some(self.0.slot())
    }
}
