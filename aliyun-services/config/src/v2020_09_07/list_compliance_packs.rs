// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCompliancePacks`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists compliance packs.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListCompliancePacks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = compliance_packs_result?.total_count,
        size = page_size,
        items = compliance_packs_result?.compliance_packs,
        item = CompliancePack
    ),
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct ListCompliancePacks {
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Risk level, for example `1`.
    pub risk_level: Option<i32>,
    /// Status, for example `ACTIVE`.
    pub status: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key-1`.
    pub key: Option<String>,
    /// Value, for example `value-1`.
    pub value: Option<String>,
}

/// Answer of [`ListCompliancePacks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCompliancePacksResponse {
    /// Compliance packs result.
    pub compliance_packs_result: Option<CompliancePacksResult>,
    /// Id of the request.
    pub request_id: String,
}

/// Compliance packs result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePacksResult {
    /// Compliance packs.
    pub compliance_packs: Vec<CompliancePack>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Compliance pack.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePack {
    /// Account id.
    pub account_id: String,
    /// Compliance pack id, for example `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: String,
    /// Compliance pack name, for example `BestPracticesForResourceStability`.
    pub compliance_pack_name: String,
    /// Compliance pack template id, for example `ct-484cff4e06a30062****`.
    pub compliance_pack_template_id: String,
    /// Create timestamp, for example `1621325046000`.
    pub create_timestamp: Option<i64>,
    /// Description.
    pub description: String,
    /// Risk level, for example `1`.
    pub risk_level: Option<i64>,
    /// Status, for example `ACTIVE`.
    pub status: String,
    /// Tags.
    pub tags: Vec<CompliancePackTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompliancePackTag {
    /// Tag key, for example `key-1`.
    pub tag_key: String,
    /// Tag value, for example `value-1`.
    pub tag_value: String,
}
