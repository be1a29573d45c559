// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Label`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse, Secret};

use super::types::Lock;

/// Operation `Label`.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/Label)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct Label {}

/// Answer of [`Label`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LabelResponse {
    /// Label.
    #[deprecated = "the vendor advises against it"]
    pub label: Option<ResponseLabel>,
    /// Label response.
    pub label_response: Option<ResponseLabelResponse>,
    /// Option.
    pub option: Option<ResponseOption>,
    /// Rack.
    pub rack: Option<ResponseRack>,
    /// Data.
    pub data: Option<Data>,
    /// Boxes.
    pub boxes: Option<Boxes>,
    /// Box id.
    pub box_id: String,
    /// Box id.
    #[rpc(name = "boxId")]
    pub box_id_2: String,
    /// Slot id.
    pub slot_id: Option<i64>,
    /// Admin password.
    pub admin_password: Secret<String>,
    /// Mode.
    pub mode: String,
    /// Trees.
    pub trees: JsonValue,
    /// Names.
    pub names: Vec<String>,
    /// Gone.
    pub gone: JsonValue,
    /// Locks.
    pub locks: BTreeMap<String, Lock>,
    /// Free.
    pub free: Vec<JsonValue>,
    /// Seal.
    pub seal: String,
}

/// Label.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseLabel {
    /// Text.
    pub text: String,
}

/// Label response.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseLabelResponse {
    /// Text.
    pub text: String,
}

/// Option.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseOption {
    /// Text.
    pub text: String,
}

/// Rack.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseRack {
    /// Text.
    pub text: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// List.
    pub list: Vec<String>,
}

/// Boxes.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Boxes {
    /// Box.
    pub r#box: Vec<String>,
    /// Count.
    pub count: Option<i64>,
}
