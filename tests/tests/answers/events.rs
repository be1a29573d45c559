//! Answers that are server-sent events, over the whole way.

use aliyun_rpc_core::decode::{DecodeErrorKind, to_json};
use aliyun_rpc_core::descriptor::Kind;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_core::{Client, Event, Events, RpcAction, RpcResponse};
use aliyun_rpc_emulator::Emulator;
use bytes::Bytes;
use serde_json::json;

#[derive(RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02")]
struct ChatMessage {}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct ChatMessageResponse {
    #[rpc(whole)]
    events: Events<Message>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Message {
    content: String,
    code: String,
    tokens: Option<i64>,
}

const STREAM: &str = "id:1\nevent:message\ndata:{\"Content\": \"Good\", \"Tokens\": \"2\"}\n\n\
                      :\n\n\
                      id:2\nevent:error\ndata:{\"Code\": \"Throttling\", \"Message\": \"slow\"}\n\n\
                      data:[DONE]\n\n";

/// Streams, if the request is one that the services stream to.
#[derive(Debug)]
struct Streaming(&'static str);

impl Transport for Streaming {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        // What the vendor's clients ask these operations for, too.
        assert_eq!(request.headers()["accept"], "application/json");
        let response = http::Response::builder()
            .header("content-type", "text/event-stream;charset=utf-8")
            .header("x-acs-request-id", "6D2C0A1F")
            .body(Bytes::from(self.0));
        Box::pin(async move { Ok(response.unwrap()) })
    }
}

fn client(stream: &'static str) -> Client {
    Client::builder()
        .region("cn-hangzhou")
        .access_key("id", "secret")
        .endpoint("test.example.com")
        .transport(Streaming(stream))
        .build()
        .unwrap()
}

fn message(content: &str) -> Message {
    Message {
        content: content.to_owned(),
        ..Message::default()
    }
}

#[tokio::test]
async fn a_client_reads_a_stream_and_takes_the_id_from_the_header() {
    let answer = client(STREAM).send(&ChatMessage {}).await.unwrap();
    assert_eq!(answer.request_id(), "6D2C0A1F");
    let [good, slow] = &*answer.events else {
        panic!("{answer:?}");
    };
    assert_eq!(
        (good.data.content.as_str(), good.data.tokens),
        ("Good", Some(2))
    );
    assert_eq!(good.name.as_deref(), Some("message"));
    // What goes wrong later is an event like others.
    assert_eq!(slow.data.code, "Throttling");
    assert_eq!(
        (slow.name.as_deref(), slow.id.as_deref()),
        (Some("error"), Some("2"))
    );

    let raw = client(STREAM)
        .raw("Test", "2020-01-02", "ChatMessage")
        .await
        .unwrap();
    assert_eq!(raw.text(), STREAM);
}

#[tokio::test]
async fn what_does_not_fit_is_an_error_with_its_place() {
    let stream = "data: {}\n\ndata: {\"Tokens\": \"many\"}\n\n";
    let error = client(stream).send(&ChatMessage {}).await.unwrap_err();
    let told = error.to_string();
    assert!(
        told.contains("1.Tokens") && told.contains("event"),
        "{told}"
    );
    assert!(!told.contains("many"), "{told}");
}

#[tokio::test]
async fn mocks_and_the_emulator_answer_with_events() {
    let (client, mock) = Client::mock();
    let mut answer = ChatMessageResponse {
        events: Events::from(vec![
            Event {
                data: message("a"),
                name: Some("message".to_owned()),
                id: None,
            },
            Event::from(message("b")),
        ]),
    };
    mock.on::<ChatMessage>().reply(answer.clone());
    let read = client.send(&ChatMessage {}).await.unwrap();
    assert_eq!(*read, answer);

    let list = to_json(&mut answer);
    assert_eq!(list[1]["Content"], json!("b"));
    let read: ChatMessageResponse = serde_json::from_value(list).unwrap();
    assert_eq!(read.events[1], answer.events[1]);

    static ACTIONS: &[&aliyun_rpc_core::Action] = &[ChatMessage::ACTION];
    let emulator = Emulator::builder().actions(ACTIONS).build().unwrap();
    let client = emulator.client().build().unwrap();
    let read = client.send(&ChatMessage {}).await.unwrap();
    assert!(!read.events.is_empty());
    assert!(!read.events[0].data.content.is_empty(), "{read:?}");
}

#[test]
fn the_descriptor_knows_what_events_carry() {
    let Kind::List(Kind::Object(members)) = &ChatMessage::ACTION.response else {
        panic!("{:?}", ChatMessage::ACTION.response);
    };
    assert_eq!(members()[0].name, "Content");
    let mut answer = ChatMessageResponse::default();
    let error = aliyun_rpc_core::decode::decode(&mut answer, b"oops", Default::default());
    assert_eq!(error.unwrap_err().kind, DecodeErrorKind::Syntax);
}
