//! Answers in JSON and XML: anything is read or refused, what was read is written and read again.

use std::collections::BTreeMap;

use aliyun_rpc_core::decode::{decode, encode};
use aliyun_rpc_core::response::{Format, Raw};
use aliyun_rpc_core::{RpcResponse, ServiceError};

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Answer {
    request_id: String,
    text: Option<String>,
    number: i64,
    small: Option<i32>,
    flag: bool,
    #[rpc(wrapper = "Item")]
    items: Vec<Item>,
    words: Vec<String>,
    labels: BTreeMap<String, String>,
    #[rpc(json)]
    policy: Option<Item>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Item {
    name: String,
    child: Option<Box<Item>>,
    values: Vec<i64>,
}

pub(crate) fn check(bytes: &[u8]) {
    for format in [Format::Json, Format::Xml] {
        let mut answer = Answer::default();
        match decode(&mut answer, bytes, format) {
            // What JSON can hold, JSON gives back.
            Ok(_) => {
                let body = encode(&mut answer.clone(), Format::Json, "R");
                let mut again = Answer::default();
                decode(&mut again, body.as_bytes(), Format::Json)
                    .unwrap_or_else(|error| panic!("{error}: {body}"));
                assert_eq!(again, answer, "{body}");
            }
            Err(error) => {
                let line = error.to_string();
                assert!(line.len() < 4000, "{} bytes: {line}", line.len());
                assert!(error.excerpt.chars().count() <= 202, "{}", error.excerpt);
            }
        }
    }
    if let Ok(value) = Raw::new(200, http::HeaderMap::new(), bytes.to_vec()).json() {
        assert!(serde_json::to_string(&value).is_ok());
    }
    match ServiceError::parse(500, None, bytes) {
        Ok(error) => assert!(!error.code.is_empty()),
        Err(gateway) => assert!(gateway.snippet.chars().count() <= 201),
    }
}
