//! The structs that these tests fill.

use std::collections::BTreeMap;

use aliyun_rpc_core::decode::{DecodeError, Envelope, decode};
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::slot::Object;
use aliyun_rpc_core::{RpcEnum, RpcResponse, Secret};
use serde_json::Value;

/// An operation that answers with nothing.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Nothing {}

/// One of everything.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Everything {
    pub(crate) request_id: String,
    pub(crate) text: String,
    pub(crate) maybe_text: Option<String>,
    pub(crate) small: i32,
    pub(crate) number: i64,
    pub(crate) maybe_number: Option<i64>,
    pub(crate) ratio: f64,
    pub(crate) flag: bool,
    pub(crate) maybe_flag: Option<bool>,
    pub(crate) state: State,
    pub(crate) password: Secret<String>,
    pub(crate) rule: Rule,
    pub(crate) maybe_rule: Option<Rule>,
    pub(crate) boxed: Option<Box<Tree>>,
    pub(crate) ids: Vec<String>,
    pub(crate) numbers: Vec<i64>,
    pub(crate) maybe_ids: Option<Vec<String>>,
    #[rpc(wrapper = "Rule")]
    pub(crate) rules: Vec<Rule>,
    pub(crate) bare: Vec<Rule>,
    #[rpc(wrapper = "ZoneId")]
    pub(crate) zones: Vec<String>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) counts: BTreeMap<String, Vec<i64>>,
    #[rpc(json)]
    pub(crate) policy: Rule,
    #[rpc(json)]
    pub(crate) policies: Vec<Rule>,
    pub(crate) any: Value,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) risk_level: i64,
    pub(crate) scope: Option<Scope>,
    #[rpc(wrapper = "Tag")]
    pub(crate) tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Scope {
    pub(crate) regions: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Tag {
    pub(crate) key: String,
    pub(crate) value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct Tree {
    pub(crate) name: String,
    pub(crate) child: Option<Box<Tree>>,
    pub(crate) children: Vec<Tree>,
}

/// A set of words that keeps those it does not know.
#[derive(Clone, Debug, PartialEq, RpcEnum)]
pub(crate) enum State {
    #[rpc(name = "REGISTERED")]
    Registered,
    #[rpc(name = "BUILDING")]
    Building,
    Unknown(String),
}

/// Reads an answer and its envelope.
pub(crate) fn read<T: Object + Default>(
    body: impl AsRef<[u8]>,
) -> Result<(T, Envelope), DecodeError> {
    let mut answer = T::default();
    let envelope = decode(&mut answer, body.as_ref(), Format::Json)?;
    Ok((answer, envelope))
}

/// Reads an answer of everything.
pub(crate) fn everything(body: impl AsRef<[u8]>) -> Result<Everything, DecodeError> {
    read(body).map(|(answer, _)| answer)
}
