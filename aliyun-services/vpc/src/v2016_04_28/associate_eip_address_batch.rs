// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateEipAddressBatch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates EIP address batch.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateEipAddressBatch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ASSOCIATION_DUPLICATED, errors::OPERATION_DENIED,
        errors::INVALID_PARAMETER_MISMATCH, errors::INCORRECT_EIP_STATUS,
        errors::INCORRECT_INSTANCE_STATUS, errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INCORRECT_HA_VIP_STATUS, errors::INVALID_PARAMETER, errors::FORBIDDEN_400,
        errors::TASK_CONFLICT, errors::INVALID_BINDING_STATUS,
        errors::BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP,
        errors::EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP, errors::BIND_INSTANCE_OWENER_ERROR,
        errors::NATGATEWAY_FINANCIALLOCKED, errors::INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT,
        errors::QUOTA_EXCEEDED_NUMBER_OF_TRAFFIC_EIP, errors::QUOTA_EXCEEDED_NUMBER_OF_EIP,
        errors::INVALID_EIP_BANDWIDTH_OUT_OF_MAX_VALUE, errors::FORBIDDEN_EIP_CAN_NOT_BIND_GATGW,
        errors::INVALID_ACTION_DENIED, errors::INSTANCE_TYPE_NOT_SUPPORT_400,
        errors::INVALID_PARAMS_NOT_FOUND, errors::BIND_INSTANCE_NOT_SUPPORTED,
        errors::FORBIDDEN_INSTANCE_BANDWIDTH_NOT_ZERO, errors::INSTANCE_TYPE_NOT_SUPPORT,
        errors::SERVER_REGION_INVALID, errors::ENI_ATTACHED, errors::INVALID_DIRECT_EIP_BIND_TYPE,
        errors::INVALID_FUNCTION_NOT_SUPPORTED, errors::INVALID_STATUS_ENI_STATUS_NOT_SUPPORT,
        errors::INVALID_PARAMETER_ENI_INSTANCE_ID, errors::S,
        errors::EIP_BATCH_BIND_TYPE_NOT_SUPPORT, errors::OPERATION_FAILED_REGION_NOT_MATCH,
        errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::OPERATION_DENIED_UNAUTHORIZED, errors::OPERATION_DENIED_UNSUPPORTED_EIP_BIND_MODE,
        errors::OPERATION_DENIED_IPV4_GATEWAY_EXIST, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::INVALID_INSTAN_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::FORBIDDEN_REGION_NOT_FOUND, errors::OPERATION_DENIED_VPC_IPV4_GATEWAY_ENABLED,
    )
)]
pub struct AssociateEipAddressBatch {
    /// Binded instance id, for example `ngw-hp3akk9irtd69jad****`.
    pub binded_instance_id: String,
    /// Binded instance type, for example `Nat`.
    pub binded_instance_type: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance ids: at most 50 items.
    #[rpc(max_len = 50, required)]
    pub instance_ids: Vec<String>,
    /// Mode, for example `MULTI_BINDED`.
    pub mode: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`AssociateEipAddressBatch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateEipAddressBatchResponse {
    /// Id of the request.
    pub request_id: String,
}
