// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPhysicalConnectionFeatures`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists physical connection features.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListPhysicalConnectionFeatures)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct ListPhysicalConnectionFeatures {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Physical connection id, for example `pc-bp1qrb3044eqixog****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ListPhysicalConnectionFeatures`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPhysicalConnectionFeaturesResponse {
    /// Physical connection features.
    pub physical_connection_features: Vec<PhysicalConnectionFeature>,
    /// Id of the request.
    pub request_id: String,
}

/// Physical connection feature.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PhysicalConnectionFeature {
    /// Feature key, for example `SubifRateLimit`.
    pub feature_key: String,
    /// Feature value, for example `OK`.
    pub feature_value: String,
}
