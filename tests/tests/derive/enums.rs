//! String enums: known words, and words that nobody knew.

use aliyun_rpc_core::descriptor::Kind;
use aliyun_rpc_core::slot::{Decode, Slot};
use aliyun_rpc_core::value::Value;
use aliyun_rpc_core::{Param, RpcEnum};

#[derive(Clone, Debug, PartialEq, RpcEnum)]
enum State {
    Running,
    #[rpc(name = "STOPPED")]
    Stopped,
    Unknown(String),
}

#[test]
fn words_round_trip() {
    for (text, state) in [("Running", State::Running), ("STOPPED", State::Stopped)] {
        assert_eq!(State::from(text), state);
        assert_eq!(State::from(text.to_owned()), state);
        assert_eq!(state.as_str(), text);
        assert_eq!(state.to_string(), text);
    }
    assert_eq!(format!("[{:>9}]", State::Running), "[  Running]");
}

#[test]
fn unknown_words_are_kept() {
    let state = State::from("Stopped");
    assert_eq!(state, State::Unknown("Stopped".to_owned()));
    assert_eq!(state.as_str(), "Stopped");
    assert_eq!(State::default(), State::Unknown(String::new()));
}

#[test]
fn an_enum_is_sent_and_read_as_text() {
    assert!(matches!(
        <State as Param>::KIND,
        Kind::Enum(["Running", "STOPPED"])
    ));
    assert!(matches!(
        <State as Decode>::KIND,
        Kind::Enum(["Running", "STOPPED"])
    ));
    assert!(matches!(State::Stopped.value(), Value::Str("STOPPED")));
    let mut state = State::default();
    match state.slot() {
        Slot::Text(text) => {
            text.set("Running".into());
            assert_eq!(text.get(), "Running");
        }
        _ => panic!("a word"),
    }
    assert_eq!(state, State::Running);
}
