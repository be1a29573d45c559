// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTargetAttachmentsForControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists target attachments for control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListTargetAttachmentsForControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = target_attachments,
        item = TargetAttachment
    )
)]
pub struct ListTargetAttachmentsForControlPolicy {
    /// Number of the page, from 1: 1 to 200000.
    #[rpc(min = 1, max = 200_000)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Policy id, for example `cp-jExXAqIYkwHN****`.
    pub policy_id: String,
}

/// Answer of [`ListTargetAttachmentsForControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTargetAttachmentsForControlPolicyResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Target attachments.
    #[rpc(wrapper = "TargetAttachment")]
    pub target_attachments: Vec<TargetAttachment>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Target attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TargetAttachment {
    /// Attach date, UTC, for example `2021-03-19T02:56:24Z`.
    pub attach_date: String,
    /// Target id, for example `fd-ZDNPiT****`.
    pub target_id: String,
    /// Target name, for example `Dev_Department`.
    pub target_name: String,
    /// Target type, for example `Folder`.
    pub target_type: String,
}
