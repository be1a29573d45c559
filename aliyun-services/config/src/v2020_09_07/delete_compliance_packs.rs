// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCompliancePacks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes compliance packs.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DeleteCompliancePacks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_COMPLIANCE_PACK_IDS_SIZE_EXCEED,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DeleteCompliancePacks {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compliance pack ids, for example `cp-541e626622af0087****`.
    pub compliance_pack_ids: String,
    /// Delete rule, for example `false`.
    pub delete_rule: Option<bool>,
}

/// Answer of [`DeleteCompliancePacks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCompliancePacksResponse {
    /// Operate compliance packs result.
    #[rpc(wrapper = "OperateCompliancePacks")]
    pub operate_compliance_packs_result: Vec<OperateCompliancePacksResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Operate compliance packs result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperateCompliancePacksResult {
    /// Compliance pack id.
    pub compliance_pack_id: String,
    /// Error code.
    pub error_code: String,
    /// Success.
    pub success: Option<bool>,
}
