// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Modifies instance attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INSTANCE_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_REMOTE_CONNECTION_OPTIONS_PASSWORD,
        errors::INVALID_REMOTE_CONNECTION_OPTIONS_TYPE, errors::INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::OS_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_HOST_PASSWORD_MALFORMED,
        errors::INVALID_HOST_NAME_MALFORMED, errors::INVALID_PASSWORD_MALFORMED,
        errors::INVALID_USER_DATA_SIZE_EXCEEDED, errors::INVALID_USER_DATA_NOT_SUPPORTED,
        errors::IMAGE_NOT_SUPPORT_CLOUD_INIT, errors::CHARGE_TYPE_VIOLATION_400,
        errors::INVALID_PARAMETER_RECYCLE_BIN, errors::INVALID_PARAMETER_CREDIT_SPECIFICATION,
        errors::INVALID_INSTANCE_STATUS_CREDIT_SPEC_RESTRICTED,
        errors::INVALID_INSTANCE_STATUS_NOT_RUNNING, errors::INVALID_NETWORK_TYPE_NOT_SUPPORTED,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED_400, errors::JOINED_GROUP_LIMIT_EXCEED,
        errors::INVALID_PARAMETER, errors::INVALID_OPERATION_INVALID_ECS_STATE,
        errors::INVALID_PARAM_NOT_SUPPORT_JUMBO_FRAME,
        errors::INVALID_OPERATION_INSTANCE_STATUS_NOT_SUPPORT,
        errors::INVALID_OPERATION_INSTANCE_STATUS_UNSUPPORTED,
        errors::INVALID_PARAMETER_CPU_OPTIONS_TOPOLOGY_TYPE,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_CPU_OPTIONS_TOPOLOGY_TYPE,
        errors::INVALID_ADDITIONAL_INFO_PVD_CONFIG_SIZE_EXCEEDED,
        errors::INCORRECT_INSTANCE_STATUS, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::OPERATION_DENIED_403, errors::INVALID_USER_DATA_FORBIDDEN,
        errors::INVALID_USER_DATA_BASE64_FORMAT_INVALID,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED_403, errors::INVALID_USER_UNAUTHORIZED,
        errors::ENTERPRISE_GROUP_LIMITED_MUTLI_GROUP_TYPE,
        errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED, errors::INSTANCE_NOT_IN_SECURITY_GROUP,
        errors::INVALID_OPERATION_INVALID_REGION_403,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_PARAMETER_INVALID_ENI_QUEUE_NUMBER,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_EXCEED_INSTANCE_TYPE_QUEUE_NUMBER,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE_TRAFFIC_MODE,
        errors::INVALID_PARAMETER_INVALID_QUEUE_PAIR_NUMBER,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_PAIR_NUMBER_EXCEED,
        errors::INVALID_OPERATION_ENI_QUEUE_PAIR_NUMBER_OVERFLOW,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::CREDIT_NOT_FOUND, errors::INVALID_INSTANCE_STATUS_NEED_RESTART,
        errors::INVALID_PARAMETER_SECURITY_GROUP_ID_REPEATED_404,
        errors::INVALID_SECURITY_GROUP_TYPE_NOT_SUPPORT_CLASSIC,
        errors::INVALID_SECURITY_GROUP_VPC_NOT_BELONG_TO_ONE_VPC, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyInstanceAttribute {
    /// Credit specification, for example `Standard`.
    pub credit_specification: Option<String>,
    /// Deletion protection, for example `false`.
    pub deletion_protection: Option<bool>,
    /// Description, for example `testInstanceDescription`.
    pub description: Option<String>,
    /// Enable jumbo frame, for example `false`.
    pub enable_jumbo_frame: Option<bool>,
    /// Enable network encryption, for example `true`.
    pub enable_network_encryption: Option<bool>,
    /// Host name, for example `testHostName`.
    pub host_name: Option<String>,
    /// Instance id, for example `i-bp67acfmxazb4ph****`.
    pub instance_id: String,
    /// Instance name, for example `testInstanceName`.
    pub instance_name: Option<String>,
    /// Network interface queue number: at least -1, for example `8`.
    #[rpc(min = -1)]
    pub network_interface_queue_number: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Private DNS name options.
    #[rpc(dotted)]
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Recyclable, for example `true`.
    pub recyclable: Option<bool>,
    /// Remote connection options.
    #[rpc(dotted)]
    pub remote_connection_options: Option<RemoteConnectionOptions>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security group ids: at most 16 items.
    #[rpc(max_len = 16)]
    pub security_group_ids: Vec<String>,
    /// User data, for example `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// CPU options.
    #[rpc(dotted)]
    pub cpu_options: Option<CpuOptions>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Private DNS name options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PrivateDnsNameOptions {
    /// Enable instance id DNS aaaa record, for example `false`.
    #[rpc(name = "EnableInstanceIdDnsAAAARecord")]
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Enable instance id DNS a record, for example `false`.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Enable IP DNS a record, for example `false`.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Enable IP DNS ptr record, for example `false`.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// Hostname type, for example `Custom`.
    pub hostname_type: Option<String>,
}

/// Remote connection options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RemoteConnectionOptions {
    /// Password.
    pub password: Option<Secret<String>>,
    /// Type, for example `hide`.
    pub r#type: Option<String>,
}

/// CPU options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CpuOptions {
    /// Core, for example `2`.
    pub core: Option<i32>,
    /// Threads per core, for example `2`.
    pub threads_per_core: Option<i32>,
    /// Topology type, for example `DiscreteCoreToHTMapping`.
    pub topology_type: Option<String>,
    /// Nested virtualization, for example `enabled`.
    pub nested_virtualization: Option<String>,
}

/// Answer of [`ModifyInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
