// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnAttachments`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN attachments.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnAttachments)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = vpn_attachments,
        item = VpnAttachment
    ),
    errors(
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::DUPLICATED_TAG_KEY,
    )
)]
pub struct DescribeVpnAttachments {
    /// Attach type, for example `CEN`.
    pub attach_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN connection id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: Option<String>,
}

/// Answer of [`DescribeVpnAttachments`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnAttachmentsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN attachments.
    pub vpn_attachments: Vec<VpnAttachment>,
}

/// VPN attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnAttachment {
    /// Attach type, for example `CEN`.
    pub attach_type: String,
    /// Cross account authorized, for example `false`.
    pub cross_account_authorized: Option<bool>,
    /// Description, for example `desctest`.
    pub description: String,
    /// Instance id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub instance_id: String,
    /// Name, for example `nametest1`.
    pub name: String,
    /// Tag.
    pub tag: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Transit router id, for example `tr-p0wkh4yryb1dnanqw****`.
    pub transit_router_id: String,
    /// Transit router name, for example `nametest2`.
    pub transit_router_name: String,
    /// Tunnel bandwidth, for example `Standard`.
    pub tunnel_bandwidth: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `TagKey`.
    pub key: String,
    /// Value, for example `TagValue`.
    pub value: String,
}
