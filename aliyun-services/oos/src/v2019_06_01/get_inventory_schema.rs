// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetInventorySchema`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets inventory schema.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetInventorySchema)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = schemas, item = Schema)
)]
pub struct GetInventorySchema {
    /// Aggregator, for example `false`.
    pub aggregator: Option<bool>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Type name, for example `ACS:Application`.
    pub type_name: Option<String>,
}

/// Answer of [`GetInventorySchema`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetInventorySchemaResponse {
    /// Most items a page.
    pub max_results: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Schemas.
    pub schemas: Vec<Schema>,
}

/// Schema.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Schema {
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Type name, for example `ACS:Application`.
    pub type_name: String,
    /// Version, for example `1.0`.
    pub version: String,
}

/// Attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Attribute {
    /// Data type, for example `STRING`.
    pub data_type: String,
    /// Name, for example `ApplicationType`.
    pub name: String,
}
