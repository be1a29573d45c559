// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetEffectivePolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets effective policy.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/GetEffectivePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct GetEffectivePolicy {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Tag keys.
    pub tag_keys: Vec<String>,
    /// Target id, for example `154950938137****`.
    pub target_id: Option<String>,
    /// Target type, for example `ACCOUNT`.
    pub target_type: Option<String>,
}

/// Answer of [`GetEffectivePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetEffectivePolicyResponse {
    /// Effective policy.
    pub effective_policy: String,
    /// Policy attachments.
    pub policy_attachments: Vec<PolicyAttachment>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyAttachment {
    /// Policy list.
    pub policy_list: Vec<Policy>,
    /// Policy type.
    pub policy_type: String,
    /// Tag key.
    pub tag_key: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Attach seq.
    pub attach_seq: Option<i64>,
    /// Attach time.
    pub attach_time: String,
    /// Policy id.
    pub policy_id: String,
    /// Policy name.
    pub policy_name: String,
    /// Target id.
    pub target_id: String,
    /// Target type.
    pub target_type: String,
}
