// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSecurityGroupReferences`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes security group references.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupReferences)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SECURITY_GROUP_ID_MALFORMED, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
    )
)]
pub struct DescribeSecurityGroupReferences {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group id: at most 10 items.
    #[rpc(max_len = 10, required)]
    pub security_group_id: Vec<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeSecurityGroupReferences`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSecurityGroupReferencesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security group references.
    #[rpc(wrapper = "SecurityGroupReference")]
    pub security_group_references: Vec<SecurityGroupReference>,
}

/// Security group reference.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityGroupReference {
    /// Referencing security groups.
    #[rpc(wrapper = "ReferencingSecurityGroup")]
    pub referencing_security_groups: Vec<ReferencingSecurityGroup>,
    /// Security group id.
    pub security_group_id: String,
}

/// Referencing security group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReferencingSecurityGroup {
    /// Ali uid.
    pub ali_uid: String,
    /// Security group id.
    pub security_group_id: String,
}
