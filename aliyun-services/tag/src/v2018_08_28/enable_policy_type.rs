// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnablePolicyType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Enables policy type.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/EnablePolicyType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS
)]
pub struct EnablePolicyType {
    /// Open type.
    pub open_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id: default `cn-shanghai`, for example `cn-shanghai`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<String>,
    /// User type.
    pub user_type: Option<String>,
}

/// Answer of [`EnablePolicyType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnablePolicyTypeResponse {
    /// Id of the request.
    pub request_id: String,
}
