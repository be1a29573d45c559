// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StyleBox`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{JsonValue, RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::types::{LockParams, ShelfParams};

/// Operation `StyleBox`.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/StyleBox)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct StyleBox {
    /// Attributes.
    #[rpc(dotted)]
    pub attributes: BTreeMap<String, String>,
    /// Plain.
    pub plain: Vec<String>,
    /// Repeated.
    pub repeated: Vec<i32>,
    /// Mode.
    pub mode: Option<Mode>,
    /// Size.
    #[rpc(json)]
    pub size: Option<Size>,
    /// Flat.
    #[rpc(dotted)]
    pub flat: Option<Flat>,
    /// Lock.
    #[rpc(dotted)]
    pub lock: Option<LockParams>,
    /// Shelf.
    #[rpc(json)]
    pub shelf: Option<ShelfParams>,
    /// Anything.
    #[rpc(json)]
    pub anything: Option<JsonValue>,
    /// Half.
    #[rpc(body)]
    pub half: Option<String>,
    /// Other.
    #[rpc(body)]
    pub other: Option<String>,
}

/// What `Mode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Mode {
    /// `Fast`.
    Fast,
    /// `fast`.
    #[rpc(name = "fast")]
    Fast2,
    /// `Unknown`.
    Unknown,
    /// A word that this version does not know.
    Other(String),
}

/// Size.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Size {
    /// Width.
    pub width: Option<f64>,
}

/// Flat.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Flat {
    /// Width.
    pub width: Option<f64>,
}

/// Answer of [`StyleBox`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StyleBoxResponse {}
