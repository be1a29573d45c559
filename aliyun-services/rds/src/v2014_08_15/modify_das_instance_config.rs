// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDasInstanceConfig`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Modifies das instance config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDasInstanceConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ACCESS_HDM_INSTANCE_FAILED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct ModifyDasInstanceConfig {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Storage auto scale, for example `Enable`.
    pub storage_auto_scale: StorageAutoScale,
    /// Storage threshold: 10 to 50; `10`, `20`, `30`, `40`, `50`; default `10`, for example `50`.
    #[rpc(min = 10, max = 50)]
    pub storage_threshold: Option<i32>,
    /// Storage upper bound: at least 0, for example `1000`.
    #[rpc(min = 0)]
    pub storage_upper_bound: Option<i32>,
}

/// What `StorageAutoScale` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum StorageAutoScale {
    /// `Enable`.
    Enable,
    /// `Disable`.
    Disable,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`ModifyDasInstanceConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDasInstanceConfigResponse {
    /// Id of the request.
    pub request_id: String,
}
