// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopyCompliancePacks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Copies compliance packs.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CopyCompliancePacks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::COMPLIANCE_PACK_COPY_LIMIT)
)]
pub struct CopyCompliancePacks {
    /// Des aggregator ids, for example `ca-c73c626622af00f8****`.
    pub des_aggregator_ids: Option<String>,
    /// Src aggregator id, for example `ca-05e6626622af0050****`.
    pub src_aggregator_id: Option<String>,
    /// Src compliance pack ids, for example `cp-4c02626622af0050****,cp-47c1626622af0050****`.
    pub src_compliance_pack_ids: String,
}

/// Answer of [`CopyCompliancePacks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyCompliancePacksResponse {
    /// Copy rules result.
    pub copy_rules_result: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
