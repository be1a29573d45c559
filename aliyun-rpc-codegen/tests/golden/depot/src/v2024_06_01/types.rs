// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Types that several operations of Depot 2024-06-01 share.

use std::collections::BTreeMap;

use aliyun_rpc_core::{JsonValue, RpcEnum, RpcParams, RpcResponse, Secret};

/// Level.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Level {
    /// Rack.
    pub rack: Option<Box<Rack>>,
    /// Anything.
    pub anything: JsonValue,
}

/// Level params.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LevelParams {
    /// Rack.
    pub rack: Option<Box<RackParams>>,
    /// Anything.
    pub anything: Option<JsonValue>,
}

/// Lock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Lock {
    /// Kind.
    pub kind: String,
    /// Password.
    pub password: Secret<String>,
}

/// Lock params.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LockParams {
    /// Kind.
    pub kind: Option<Kind>,
    /// Password.
    pub password: Option<Secret<String>>,
}

/// What `Kind` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Kind {
    /// `Code`.
    Code,
    /// `Key`.
    Key,
    /// A word that this version does not know.
    Unknown(String),
}

/// Rack.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Rack {
    /// Level.
    pub level: Option<Box<Level>>,
}

/// Rack params.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RackParams {
    /// Level.
    pub level: Option<Box<LevelParams>>,
}

/// Shelf.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Shelf {
    /// Rack.
    pub rack: Option<Box<Rack>>,
    /// By name.
    pub by_name: BTreeMap<String, Lock>,
}

/// Shelf params.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ShelfParams {
    /// Rack.
    pub rack: Option<Box<RackParams>>,
    /// By name.
    pub by_name: BTreeMap<String, LockParams>,
}
