// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Slb 2014-05-15 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Abs.CACertificateIdAndResourceGroupId.MissMatch`, HTTP 400.
pub const ABS_CA_CERTIFICATE_ID_AND_RESOURCE_GROUP_ID_MISS_MATCH: ErrorCode =
    ErrorCode::new(400, "Abs.CACertificateIdAndResourceGroupId.MissMatch");
/// `Abs.ServerCertificateIdAndResourceGroupId.MissMatch`, HTTP 400.
pub const ABS_SERVER_CERTIFICATE_ID_AND_RESOURCE_GROUP_ID_MISS_MATCH: ErrorCode =
    ErrorCode::new(400, "Abs.ServerCertificateIdAndResourceGroupId.MissMatch");
/// `Abs.VServerGroupIdAndMasterSlaveServerGroupId.MissMatch`, HTTP 400.
pub const ABS_V_SERVER_GROUP_ID_AND_MASTER_SLAVE_SERVER_GROUP_ID_MISS_MATCH: ErrorCode =
    ErrorCode::new(
        400,
        "Abs.VServerGroupIdAndMasterSlaveServerGroupId.MissMatch",
    );
/// `AclEntryExceedLimit`, HTTP 400.
pub const ACL_ENTRY_EXCEED_LIMIT: ErrorCode = ErrorCode::new(400, "AclEntryExceedLimit");
/// `AclEntryIllegal`, HTTP 400.
pub const ACL_ENTRY_ILLEGAL: ErrorCode = ErrorCode::new(400, "AclEntryIllegal");
/// `AclListenerOverLimit`, HTTP 400.
pub const ACL_LISTENER_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "AclListenerOverLimit");
/// `AclNotExist`, HTTP 400.
pub const ACL_NOT_EXIST: ErrorCode = ErrorCode::new(400, "AclNotExist");
/// `AclNumberOverLimit`, HTTP 400.
pub const ACL_NUMBER_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "AclNumberOverLimit");
/// `AllocateVpcInstanceFailed`, HTTP 400.
pub const ALLOCATE_VPC_INSTANCE_FAILED: ErrorCode =
    ErrorCode::new(400, "AllocateVpcInstanceFailed");
/// `AssociateIpFail`, HTTP 400.
pub const ASSOCIATE_IP_FAIL: ErrorCode = ErrorCode::new(400, "AssociateIpFail");
/// `BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE`, HTTP 400.
pub const BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE: ErrorCode = ErrorCode::new(
    400,
    "BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE",
);
/// `BACKEND_SERVERS_HAVE_SAME_PORT_AND_SERVERID`, HTTP 400.
pub const BACKEND_SERVERS_HAVE_SAME_PORT_AND_SERVERID: ErrorCode =
    ErrorCode::new(400, "BACKEND_SERVERS_HAVE_SAME_PORT_AND_SERVERID");
/// `BACKEND_SERVERS_NUM_MUST_BE_TWO`, HTTP 400.
pub const BACKEND_SERVERS_NUM_MUST_BE_TWO: ErrorCode =
    ErrorCode::new(400, "BACKEND_SERVERS_NUM_MUST_BE_TWO");
/// `BACKEND_SERVER_ID_CAN_NOT_EMPTY`, HTTP 400.
pub const BACKEND_SERVER_ID_CAN_NOT_EMPTY: ErrorCode =
    ErrorCode::new(400, "BACKEND_SERVER_ID_CAN_NOT_EMPTY");
/// `BackendServer.InvalidType`, HTTP 400.
pub const BACKEND_SERVER_INVALID_TYPE: ErrorCode = ErrorCode::new(400, "BackendServer.InvalidType");
/// `BACKEND_SERVER_PORT_CAN_NOT_EMPTY`, HTTP 400.
pub const BACKEND_SERVER_PORT_CAN_NOT_EMPTY: ErrorCode =
    ErrorCode::new(400, "BACKEND_SERVER_PORT_CAN_NOT_EMPTY");
/// `BackendServerProcessing`, HTTP 400.
pub const BACKEND_SERVER_PROCESSING: ErrorCode = ErrorCode::new(400, "BackendServerProcessing");
/// `BackendServer.ServerRegionIdNotEqual`, HTTP 400.
pub const BACKEND_SERVER_SERVER_REGION_ID_NOT_EQUAL: ErrorCode =
    ErrorCode::new(400, "BackendServer.ServerRegionIdNotEqual");
/// `BeforePayRuleBatchValidateError`, HTTP 400.
pub const BEFORE_PAY_RULE_BATCH_VALIDATE_ERROR: ErrorCode =
    ErrorCode::new(400, "BeforePayRuleBatchValidateError");
/// `CertificateAndPrivateKeyIsRefered`, HTTP 400.
pub const CERTIFICATE_AND_PRIVATE_KEY_IS_REFERED: ErrorCode =
    ErrorCode::new(400, "CertificateAndPrivateKeyIsRefered");
/// `CertificateFormatInvalid`, HTTP 400.
pub const CERTIFICATE_FORMAT_INVALID: ErrorCode = ErrorCode::new(400, "CertificateFormatInvalid");
/// `CertificateNotExist`, HTTP 400.
pub const CERTIFICATE_NOT_EXIST: ErrorCode = ErrorCode::new(400, "CertificateNotExist");
/// `CertificateRelatedDomainExtensionExist`, HTTP 400.
pub const CERTIFICATE_RELATED_DOMAIN_EXTENSION_EXIST: ErrorCode =
    ErrorCode::new(400, "CertificateRelatedDomainExtensionExist");
/// `CertificateTypeMismatched`, HTTP 400.
pub const CERTIFICATE_TYPE_MISMATCHED: ErrorCode = ErrorCode::new(400, "CertificateTypeMismatched");
/// `Certkey.Forbidden`, HTTP 400.
pub const CERTKEY_FORBIDDEN: ErrorCode = ErrorCode::new(400, "Certkey.Forbidden");
/// `ChangeLbSpecNotAllowed`, HTTP 400.
pub const CHANGE_LB_SPEC_NOT_ALLOWED: ErrorCode = ErrorCode::new(400, "ChangeLbSpecNotAllowed");
/// `CloudBoxNotSupportInternet`, HTTP 400.
pub const CLOUD_BOX_NOT_SUPPORT_INTERNET: ErrorCode =
    ErrorCode::new(400, "CloudBoxNotSupportInternet");
/// `CloudBoxNotSupportIpv6`, HTTP 400.
pub const CLOUD_BOX_NOT_SUPPORT_IPV6: ErrorCode = ErrorCode::new(400, "CloudBoxNotSupportIpv6");
/// `CnCertificateNotSupport`, HTTP 400.
pub const CN_CERTIFICATE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "CnCertificateNotSupport");
/// `CreateOrderTimeout`, HTTP 400.
pub const CREATE_ORDER_TIMEOUT: ErrorCode = ErrorCode::new(400, "CreateOrderTimeout");
/// `DeniedForNoneTagCreator`, HTTP 400.
pub const DENIED_FOR_NONE_TAG_CREATOR: ErrorCode = ErrorCode::new(400, "DeniedForNoneTagCreator");
/// `DeniedForOperateCustomTag`, HTTP 400.
pub const DENIED_FOR_OPERATE_CUSTOM_TAG: ErrorCode =
    ErrorCode::new(400, "DeniedForOperateCustomTag");
/// `DeniedForScopeNotEqual`, HTTP 400.
pub const DENIED_FOR_SCOPE_NOT_EQUAL: ErrorCode = ErrorCode::new(400, "DeniedForScopeNotEqual");
/// `DomainExist`, HTTP 400.
pub const DOMAIN_EXIST: ErrorCode = ErrorCode::new(400, "DomainExist");
/// `DomainExtensionNotSupport`, HTTP 400.
pub const DOMAIN_EXTENSION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "DomainExtensionNotSupport");
/// `DomainExtensionNumberOverLimit`, HTTP 400.
pub const DOMAIN_EXTENSION_NUMBER_OVER_LIMIT: ErrorCode =
    ErrorCode::new(400, "DomainExtensionNumberOverLimit");
/// `DomainExtensionProcessing`, HTTP 400.
pub const DOMAIN_EXTENSION_PROCESSING: ErrorCode = ErrorCode::new(400, "DomainExtensionProcessing");
/// `DomainExtensionRelatedRuleExist`, HTTP 400.
pub const DOMAIN_EXTENSION_RELATED_RULE_EXIST: ErrorCode =
    ErrorCode::new(400, "DomainExtensionRelatedRuleExist");
/// `Duplicated.AclEntry`, HTTP 400.
pub const DUPLICATED_ACL_ENTRY: ErrorCode = ErrorCode::new(400, "Duplicated.AclEntry");
/// `Duplicate.TagKey`, HTTP 400.
pub const DUPLICATE_TAG_KEY: ErrorCode = ErrorCode::new(400, "Duplicate.TagKey");
/// `EccCertificateNotSupport`, HTTP 400.
pub const ECC_CERTIFICATE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "EccCertificateNotSupport");
/// `Forbidden.AliGroupForbiddenRegion`, HTTP 400.
pub const FORBIDDEN_ALI_GROUP_FORBIDDEN_REGION: ErrorCode =
    ErrorCode::new(400, "Forbidden.AliGroupForbiddenRegion");
/// `Forbidden.LcuToSpec`, HTTP 400.
pub const FORBIDDEN_LCU_TO_SPEC: ErrorCode = ErrorCode::new(400, "Forbidden.LcuToSpec");
/// `HighRiskOperationDenied`, HTTP 400.
pub const HIGH_RISK_OPERATION_DENIED: ErrorCode = ErrorCode::new(400, "HighRiskOperationDenied");
/// `IllegalEntry`, HTTP 400.
pub const ILLEGAL_ENTRY: ErrorCode = ErrorCode::new(400, "IllegalEntry");
/// `IllegalParam.FailoverStrategy`, HTTP 400.
pub const ILLEGAL_PARAM_FAILOVER_STRATEGY: ErrorCode =
    ErrorCode::new(400, "IllegalParam.FailoverStrategy");
/// `IllegalParam.FailoverThreshold`, HTTP 400.
pub const ILLEGAL_PARAM_FAILOVER_THRESHOLD: ErrorCode =
    ErrorCode::new(400, "IllegalParam.FailoverThreshold");
/// `IllegalParam.HealthCheck`, HTTP 400.
pub const ILLEGAL_PARAM_HEALTH_CHECK: ErrorCode = ErrorCode::new(400, "IllegalParam.HealthCheck");
/// `IllegalParam.HealthCheckMethod`, HTTP 400.
pub const ILLEGAL_PARAM_HEALTH_CHECK_METHOD: ErrorCode =
    ErrorCode::new(400, "IllegalParam.HealthCheckMethod");
/// `IllegalParam.HealthCheckType`, HTTP 400.
pub const ILLEGAL_PARAM_HEALTH_CHECK_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.HealthCheckType");
/// `IllegalParam.InstanceChargeType`, HTTP 400.
pub const ILLEGAL_PARAM_INSTANCE_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.InstanceChargeType");
/// `IllegalParam.InternetChargeType`, HTTP 400.
pub const ILLEGAL_PARAM_INTERNET_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.InternetChargeType");
/// `IllegalParam.ListenerProtocol`, HTTP 400.
pub const ILLEGAL_PARAM_LISTENER_PROTOCOL: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ListenerProtocol");
/// `IllegalParam.MaxResults`, HTTP 400.
pub const ILLEGAL_PARAM_MAX_RESULTS: ErrorCode = ErrorCode::new(400, "IllegalParam.MaxResults");
/// `IllegalParam.NextToken`, HTTP 400.
pub const ILLEGAL_PARAM_NEXT_TOKEN: ErrorCode = ErrorCode::new(400, "IllegalParam.NextToken");
/// `IllegalParam.ServerCertificate`, HTTP 400.
pub const ILLEGAL_PARAM_SERVER_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ServerCertificate");
/// `IllegalParamSize.LoadBalancerId`, HTTP 400.
pub const ILLEGAL_PARAM_SIZE_LOAD_BALANCER_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParamSize.LoadBalancerId");
/// `IllegalParam.SpecType`, HTTP 400.
pub const ILLEGAL_PARAM_SPEC_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.SpecType");
/// `IncorrectStatus.CenNotAssociated`, HTTP 400.
pub const INCORRECT_STATUS_CEN_NOT_ASSOCIATED: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.CenNotAssociated");
/// `IncorrectStatus.DomainExtension`, HTTP 400.
pub const INCORRECT_STATUS_DOMAIN_EXTENSION: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.DomainExtension");
/// `IncorrectStatus.RSByPassToas`, HTTP 400.
pub const INCORRECT_STATUS_RS_BY_PASS_TOAS: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RSByPassToas");
/// `InnerRateLimiting`, HTTP 400.
pub const INNER_RATE_LIMITING: ErrorCode = ErrorCode::new(400, "InnerRateLimiting");
/// `Instance.InternetChargeTypeNotAllowed`, HTTP 400.
pub const INSTANCE_INTERNET_CHARGE_TYPE_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "Instance.InternetChargeTypeNotAllowed");
/// `Instance.Pay95BandwidthIllegal`, HTTP 400.
pub const INSTANCE_PAY95_BANDWIDTH_ILLEGAL: ErrorCode =
    ErrorCode::new(400, "Instance.Pay95BandwidthIllegal");
/// `Instance.Pay95RateInvalid`, HTTP 400.
pub const INSTANCE_PAY95_RATE_INVALID: ErrorCode = ErrorCode::new(400, "Instance.Pay95RateInvalid");
/// `Instance.ShareSlbNotSupportPay95`, HTTP 400.
pub const INSTANCE_SHARE_SLB_NOT_SUPPORT_PAY95: ErrorCode =
    ErrorCode::new(400, "Instance.ShareSlbNotSupportPay95");
/// `InsufficientAvailableQuota`, HTTP 400.
pub const INSUFFICIENT_AVAILABLE_QUOTA: ErrorCode =
    ErrorCode::new(400, "InsufficientAvailableQuota");
/// `InsufficientBalance`, HTTP 400.
pub const INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "InsufficientBalance");
/// `InternalInvokeError`, HTTP 400.
pub const INTERNAL_INVOKE_ERROR: ErrorCode = ErrorCode::new(400, "InternalInvokeError");
/// `InvalidAction.RegionNotSupport`, HTTP 400.
pub const INVALID_ACTION_REGION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidAction.RegionNotSupport");
/// `InvalidAddress`, HTTP 400.
pub const INVALID_ADDRESS: ErrorCode = ErrorCode::new(400, "InvalidAddress");
/// `InvalidBackendServers.MissingCenBandWidth`, HTTP 400.
pub const INVALID_BACKEND_SERVERS_MISSING_CEN_BAND_WIDTH: ErrorCode =
    ErrorCode::new(400, "InvalidBackendServers.MissingCenBandWidth");
/// `InvalidBackendServers.ServerIpConflict`, HTTP 400.
pub const INVALID_BACKEND_SERVERS_SERVER_IP_CONFLICT: ErrorCode =
    ErrorCode::new(400, "InvalidBackendServers.ServerIpConflict");
/// `InvalidBackendServers.VpcNotInCen`, HTTP 400.
pub const INVALID_BACKEND_SERVERS_VPC_NOT_IN_CEN: ErrorCode =
    ErrorCode::new(400, "InvalidBackendServers.VpcNotInCen");
/// `InvalidChargeType`, HTTP 400.
pub const INVALID_CHARGE_TYPE: ErrorCode = ErrorCode::new(400, "InvalidChargeType");
/// `InvalidEntry`, HTTP 400.
pub const INVALID_ENTRY: ErrorCode = ErrorCode::new(400, "InvalidEntry");
/// `InvalidOperation.ConcurrentModification`, HTTP 400.
pub const INVALID_OPERATION_CONCURRENT_MODIFICATION: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.ConcurrentModification");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidParameter.AliCloudCertificateId`, HTTP 400.
pub const INVALID_PARAMETER_ALI_CLOUD_CERTIFICATE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AliCloudCertificateId");
/// `InvalidParameter.Bandwidth`, HTTP 400.
pub const INVALID_PARAMETER_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Bandwidth");
/// `InvalidParameterBandwidth`, HTTP 400.
pub const INVALID_PARAMETER_BANDWIDTH_400: ErrorCode =
    ErrorCode::new(400, "InvalidParameterBandwidth");
/// `InvalidParameter.CertificateId`, HTTP 400.
pub const INVALID_PARAMETER_CERTIFICATE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CertificateId");
/// `InvalidParameter.CloudType`, HTTP 400.
pub const INVALID_PARAMETER_CLOUD_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.CloudType");
/// `InvalidParameter.Domain`, HTTP 400.
pub const INVALID_PARAMETER_DOMAIN: ErrorCode = ErrorCode::new(400, "InvalidParameter.Domain");
/// `InvalidParameter.DomainExtensionId`, HTTP 400.
pub const INVALID_PARAMETER_DOMAIN_EXTENSION_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.DomainExtensionId");
/// `InvalidParameter.ForwardCode`, HTTP 400.
pub const INVALID_PARAMETER_FORWARD_CODE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ForwardCode");
/// `InvalidParameter.HealthCheckHttpVersion`, HTTP 400.
pub const INVALID_PARAMETER_HEALTH_CHECK_HTTP_VERSION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.HealthCheckHttpVersion");
/// `InvalidParameter.IdleTimeout`, HTTP 400.
pub const INVALID_PARAMETER_IDLE_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.IdleTimeout");
/// `InvalidParameter.ListenerPortConflict`, HTTP 400.
pub const INVALID_PARAMETER_LISTENER_PORT_CONFLICT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ListenerPortConflict");
/// `InvalidParameter.Mismatch`, HTTP 400.
pub const INVALID_PARAMETER_MISMATCH: ErrorCode = ErrorCode::new(400, "InvalidParameter.Mismatch");
/// `InvalidParameter.RegionId`, HTTP 400.
pub const INVALID_PARAMETER_REGION_ID: ErrorCode = ErrorCode::new(400, "InvalidParameter.RegionId");
/// `InvalidParameter.RegionNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_REGION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.RegionNotSupport");
/// `InvalidParameter.RequestTimeout`, HTTP 400.
pub const INVALID_PARAMETER_REQUEST_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.RequestTimeout");
/// `InvalidParameter.ServerCertificateId`, HTTP 400.
pub const INVALID_PARAMETER_SERVER_CERTIFICATE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ServerCertificateId");
/// `InvalidParameter.ServerRegionId`, HTTP 400.
pub const INVALID_PARAMETER_SERVER_REGION_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ServerRegionId");
/// `InvalidParameter.SourceItems`, HTTP 400.
pub const INVALID_PARAMETER_SOURCE_ITEMS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SourceItems");
/// `InvalidParameter.SpecNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_SPEC_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SpecNotSupport");
/// `InvalidParameter.TagKey`, HTTP 400.
pub const INVALID_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagKey");
/// `InvalidParameter.TagValue`, HTTP 400.
pub const INVALID_PARAMETER_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagValue");
/// `InvalidParameterValue.RegionNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameterValue.RegionNotSupport");
/// `InvalidParameterValue.SpecNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_VALUE_SPEC_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameterValue.SpecNotSupport");
/// `InvalidParameterValue.ZoneNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameterValue.ZoneNotSupport");
/// `InvalidParameter.VServerGroupId`, HTTP 400.
pub const INVALID_PARAMETER_V_SERVER_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.VServerGroupId");
/// `InvalidParameter.ZoneNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_ZONE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ZoneNotSupport");
/// `InvalidParam.AclEntryExists`, HTTP 400.
pub const INVALID_PARAM_ACL_ENTRY_EXISTS: ErrorCode =
    ErrorCode::new(400, "InvalidParam.AclEntryExists");
/// `InvalidParam.CertificateBindingType`, HTTP 400.
pub const INVALID_PARAM_CERTIFICATE_BINDING_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParam.CertificateBindingType");
/// `InvalidParam.Comment`, HTTP 400.
pub const INVALID_PARAM_COMMENT: ErrorCode = ErrorCode::new(400, "InvalidParam.Comment");
/// `InvalidParam.EndPort`, HTTP 400.
pub const INVALID_PARAM_END_PORT: ErrorCode = ErrorCode::new(400, "InvalidParam.EndPort");
/// `InvalidParam.HealthCheck`, HTTP 400.
pub const INVALID_PARAM_HEALTH_CHECK: ErrorCode = ErrorCode::new(400, "InvalidParam.HealthCheck");
/// `InvalidParam.HealthCheckExp`, HTTP 400.
pub const INVALID_PARAM_HEALTH_CHECK_EXP: ErrorCode =
    ErrorCode::new(400, "InvalidParam.HealthCheckExp");
/// `InvalidParam.HealthCheckReq`, HTTP 400.
pub const INVALID_PARAM_HEALTH_CHECK_REQ: ErrorCode =
    ErrorCode::new(400, "InvalidParam.HealthCheckReq");
/// `InvalidParamLength.HealthCheckExp`, HTTP 400.
pub const INVALID_PARAM_LENGTH_HEALTH_CHECK_EXP: ErrorCode =
    ErrorCode::new(400, "InvalidParamLength.HealthCheckExp");
/// `InvalidParamLength.HealthCheckReq`, HTTP 400.
pub const INVALID_PARAM_LENGTH_HEALTH_CHECK_REQ: ErrorCode =
    ErrorCode::new(400, "InvalidParamLength.HealthCheckReq");
/// `InvalidParam.ListenerPort`, HTTP 400.
pub const INVALID_PARAM_LISTENER_PORT: ErrorCode = ErrorCode::new(400, "InvalidParam.ListenerPort");
/// `InvalidParam.ModificationProtectionReason`, HTTP 400.
pub const INVALID_PARAM_MODIFICATION_PROTECTION_REASON: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ModificationProtectionReason");
/// `InvalidParam.ModificationProtectionStatus`, HTTP 400.
pub const INVALID_PARAM_MODIFICATION_PROTECTION_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ModificationProtectionStatus");
/// `InvalidParam.NextToken`, HTTP 400.
pub const INVALID_PARAM_NEXT_TOKEN: ErrorCode = ErrorCode::new(400, "InvalidParam.NextToken");
/// `InvalidParam.PortRange`, HTTP 400.
pub const INVALID_PARAM_PORT_RANGE: ErrorCode = ErrorCode::new(400, "InvalidParam.PortRange");
/// `InvalidParam.ResourceType`, HTTP 400.
pub const INVALID_PARAM_RESOURCE_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParam.ResourceType");
/// `InvalidParam.Scope`, HTTP 400.
pub const INVALID_PARAM_SCOPE: ErrorCode = ErrorCode::new(400, "InvalidParam.Scope");
/// `InvalidParamSize.CertificateId`, HTTP 400.
pub const INVALID_PARAM_SIZE_CERTIFICATE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParamSize.CertificateId");
/// `InvalidParamSize.PortRange`, HTTP 400.
pub const INVALID_PARAM_SIZE_PORT_RANGE: ErrorCode =
    ErrorCode::new(400, "InvalidParamSize.PortRange");
/// `InvalidParamSize.ServerCertificates`, HTTP 400.
pub const INVALID_PARAM_SIZE_SERVER_CERTIFICATES: ErrorCode =
    ErrorCode::new(400, "InvalidParamSize.ServerCertificates");
/// `InvalidParam.StartPort`, HTTP 400.
pub const INVALID_PARAM_START_PORT: ErrorCode = ErrorCode::new(400, "InvalidParam.StartPort");
/// `InvalidParam.TagKey`, HTTP 400.
pub const INVALID_PARAM_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidParam.TagKey");
/// `InvalidParam.TagKeyOrValue`, HTTP 400.
pub const INVALID_PARAM_TAG_KEY_OR_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidParam.TagKeyOrValue");
/// `InvalidParam.TagOwnerBid`, HTTP 400.
pub const INVALID_PARAM_TAG_OWNER_BID: ErrorCode = ErrorCode::new(400, "InvalidParam.TagOwnerBid");
/// `InvalidParam.TagOwnerUid`, HTTP 400.
pub const INVALID_PARAM_TAG_OWNER_UID: ErrorCode = ErrorCode::new(400, "InvalidParam.TagOwnerUid");
/// `InvalidParam.TagValue`, HTTP 400.
pub const INVALID_PARAM_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidParam.TagValue");
/// `InvalidParam.VServerGroupId`, HTTP 400.
pub const INVALID_PARAM_V_SERVER_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParam.VServerGroupId");
/// `InvalidProject.NotExist`, HTTP 400.
pub const INVALID_PROJECT_NOT_EXIST: ErrorCode = ErrorCode::new(400, "InvalidProject.NotExist");
/// `InvalidResourceGroupId.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_GROUP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidResourceGroupId.NotFound");
/// `InvalidServerId.NotExist`, HTTP 400.
pub const INVALID_SERVER_ID_NOT_EXIST: ErrorCode = ErrorCode::new(400, "InvalidServerId.NotExist");
/// `INVALID_SERVER_TYPE`, HTTP 400.
pub const INVALID_SERVER_TYPE: ErrorCode = ErrorCode::new(400, "INVALID_SERVER_TYPE");
/// `InvalidTag`, HTTP 400.
pub const INVALID_TAG: ErrorCode = ErrorCode::new(400, "InvalidTag");
/// `InvalidTLSPolicyId.NotExist`, HTTP 400.
pub const INVALID_TLS_POLICY_ID_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "InvalidTLSPolicyId.NotExist");
/// `InvalidVbrId.NotInCen`, HTTP 400.
pub const INVALID_VBR_ID_NOT_IN_CEN: ErrorCode = ErrorCode::new(400, "InvalidVbrId.NotInCen");
/// `InvalidVpcId.NotExist`, HTTP 400.
pub const INVALID_VPC_ID_NOT_EXIST: ErrorCode = ErrorCode::new(400, "InvalidVpcId.NotExist");
/// `InvalidVSwitchId.NotFound`, HTTP 400.
pub const INVALID_V_SWITCH_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.NotFound");
/// `IpVersionConflict`, HTTP 400.
pub const IP_VERSION_CONFLICT: ErrorCode = ErrorCode::new(400, "IpVersionConflict");
/// `LBNotSupportIpv6Backend`, HTTP 400.
pub const LB_NOT_SUPPORT_IPV6_BACKEND: ErrorCode = ErrorCode::new(400, "LBNotSupportIpv6Backend");
/// `LbNotSupportTcpssl`, HTTP 400.
pub const LB_NOT_SUPPORT_TCPSSL: ErrorCode = ErrorCode::new(400, "LbNotSupportTcpssl");
/// `LbStatusNotSupport`, HTTP 400.
pub const LB_STATUS_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "LbStatusNotSupport");
/// `LbSupportTcpsslOnly`, HTTP 400.
pub const LB_SUPPORT_TCPSSL_ONLY: ErrorCode = ErrorCode::new(400, "LbSupportTcpsslOnly");
/// `ListenerForwardExist`, HTTP 400.
pub const LISTENER_FORWARD_EXIST: ErrorCode = ErrorCode::new(400, "ListenerForwardExist");
/// `ListenerForwardNotSupport`, HTTP 400.
pub const LISTENER_FORWARD_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ListenerForwardNotSupport");
/// `ListenerNotSupportRule`, HTTP 400.
pub const LISTENER_NOT_SUPPORT_RULE: ErrorCode = ErrorCode::new(400, "ListenerNotSupportRule");
/// `ListenerPortConflict`, HTTP 400.
pub const LISTENER_PORT_CONFLICT: ErrorCode = ErrorCode::new(400, "ListenerPortConflict");
/// `ListenerProcessing`, HTTP 400.
pub const LISTENER_PROCESSING: ErrorCode = ErrorCode::new(400, "ListenerProcessing");
/// `LocationServiceTimeout`, HTTP 400.
pub const LOCATION_SERVICE_TIMEOUT: ErrorCode = ErrorCode::new(400, "LocationServiceTimeout");
/// `MasterSlaveServerConflict`, HTTP 400.
pub const MASTER_SLAVE_SERVER_CONFLICT: ErrorCode =
    ErrorCode::new(400, "MasterSlaveServerConflict");
/// `Mismatched.ZoneId`, HTTP 400.
pub const MISMATCHED_ZONE_ID: ErrorCode = ErrorCode::new(400, "Mismatched.ZoneId");
/// `Mismatch.SlbSpecTypeAndListenerProtocol`, HTTP 400.
pub const MISMATCH_SLB_SPEC_TYPE_AND_LISTENER_PROTOCOL: ErrorCode =
    ErrorCode::new(400, "Mismatch.SlbSpecTypeAndListenerProtocol");
/// `MissingParameter`, HTTP 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingParameter");
/// `MissingParameter.CertificateId`, HTTP 400.
pub const MISSING_PARAMETER_CERTIFICATE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.CertificateId");
/// `MissingParameter.DomainExtensionId`, HTTP 400.
pub const MISSING_PARAMETER_DOMAIN_EXTENSION_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.DomainExtensionId");
/// `MissingParameter.RuleName`, HTTP 400.
pub const MISSING_PARAMETER_RULE_NAME: ErrorCode = ErrorCode::new(400, "MissingParameter.RuleName");
/// `MissingParameter.ServerRegionId`, HTTP 400.
pub const MISSING_PARAMETER_SERVER_REGION_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ServerRegionId");
/// `MissingParameter.Tags`, HTTP 400.
pub const MISSING_PARAMETER_TAGS: ErrorCode = ErrorCode::new(400, "MissingParameter.Tags");
/// `MissingParameter.VbrId`, HTTP 400.
pub const MISSING_PARAMETER_VBR_ID: ErrorCode = ErrorCode::new(400, "MissingParameter.VbrId");
/// `MissingParam.Ciphers`, HTTP 400.
pub const MISSING_PARAM_CIPHERS: ErrorCode = ErrorCode::new(400, "MissingParam.Ciphers");
/// `MissingParam.HealthCheckConnectPort`, HTTP 400.
pub const MISSING_PARAM_HEALTH_CHECK_CONNECT_PORT: ErrorCode =
    ErrorCode::new(400, "MissingParam.HealthCheckConnectPort");
/// `MissingParam.HealthCheckDomain`, HTTP 400.
pub const MISSING_PARAM_HEALTH_CHECK_DOMAIN: ErrorCode =
    ErrorCode::new(400, "MissingParam.HealthCheckDomain");
/// `MissingParam.HealthCheckMethod`, HTTP 400.
pub const MISSING_PARAM_HEALTH_CHECK_METHOD: ErrorCode =
    ErrorCode::new(400, "MissingParam.HealthCheckMethod");
/// `MissingParam.LoadBalancerSpec`, HTTP 400.
pub const MISSING_PARAM_LOAD_BALANCER_SPEC: ErrorCode =
    ErrorCode::new(400, "MissingParam.LoadBalancerSpec");
/// `MissingParam.Name`, HTTP 400.
pub const MISSING_PARAM_NAME: ErrorCode = ErrorCode::new(400, "MissingParam.Name");
/// `MissingParam.RegionId`, HTTP 400.
pub const MISSING_PARAM_REGION_ID: ErrorCode = ErrorCode::new(400, "MissingParam.RegionId");
/// `MissingParam.ResourceId`, HTTP 400.
pub const MISSING_PARAM_RESOURCE_ID: ErrorCode = ErrorCode::new(400, "MissingParam.ResourceId");
/// `MissingParam.Scope`, HTTP 400.
pub const MISSING_PARAM_SCOPE: ErrorCode = ErrorCode::new(400, "MissingParam.Scope");
/// `MissingParam.ServerCertificates`, HTTP 400.
pub const MISSING_PARAM_SERVER_CERTIFICATES: ErrorCode =
    ErrorCode::new(400, "MissingParam.ServerCertificates");
/// `MissingParam.SpecType`, HTTP 400.
pub const MISSING_PARAM_SPEC_TYPE: ErrorCode = ErrorCode::new(400, "MissingParam.SpecType");
/// `MissingParam.TagKey`, HTTP 400.
pub const MISSING_PARAM_TAG_KEY: ErrorCode = ErrorCode::new(400, "MissingParam.TagKey");
/// `MissingParam.TagOrResourceId`, HTTP 400.
pub const MISSING_PARAM_TAG_OR_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.TagOrResourceId");
/// `MissingParam.TagOwnerBid`, HTTP 400.
pub const MISSING_PARAM_TAG_OWNER_BID: ErrorCode = ErrorCode::new(400, "MissingParam.TagOwnerBid");
/// `MissingParam.TagOwnerUid`, HTTP 400.
pub const MISSING_PARAM_TAG_OWNER_UID: ErrorCode = ErrorCode::new(400, "MissingParam.TagOwnerUid");
/// `MissingParam.TLSCipherPolicyId`, HTTP 400.
pub const MISSING_PARAM_TLS_CIPHER_POLICY_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.TLSCipherPolicyId");
/// `MissingParam.TlsVersions`, HTTP 400.
pub const MISSING_PARAM_TLS_VERSIONS: ErrorCode = ErrorCode::new(400, "MissingParam.TlsVersions");
/// `MissingParam.VServerGroupId`, HTTP 400.
pub const MISSING_PARAM_V_SERVER_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.VServerGroupId");
/// `MissingParam.VSwitchId`, HTTP 400.
pub const MISSING_PARAM_V_SWITCH_ID: ErrorCode = ErrorCode::new(400, "MissingParam.VSwitchId");
/// `ModifySpecNotAllowed`, HTTP 400.
pub const MODIFY_SPEC_NOT_ALLOWED: ErrorCode = ErrorCode::new(400, "ModifySpecNotAllowed");
/// `MultiGrayKeyResourceInconsist`, HTTP 400.
pub const MULTI_GRAY_KEY_RESOURCE_INCONSIST: ErrorCode =
    ErrorCode::new(400, "MultiGrayKeyResourceInconsist");
/// `NetworkConflict`, HTTP 400.
pub const NETWORK_CONFLICT: ErrorCode = ErrorCode::new(400, "NetworkConflict");
/// `NoPermission.AliyunServiceRoleForSlbEipAccess`, HTTP 400.
pub const NO_PERMISSION_ALIYUN_SERVICE_ROLE_FOR_SLB_EIP_ACCESS: ErrorCode =
    ErrorCode::new(400, "NoPermission.AliyunServiceRoleForSlbEipAccess");
/// `NoPermission.AliyunServiceRoleForSlbLogDelivery`, HTTP 400.
pub const NO_PERMISSION_ALIYUN_SERVICE_ROLE_FOR_SLB_LOG_DELIVERY: ErrorCode =
    ErrorCode::new(400, "NoPermission.AliyunServiceRoleForSlbLogDelivery");
/// `NoPermission.Operator`, HTTP 400.
pub const NO_PERMISSION_OPERATOR: ErrorCode = ErrorCode::new(400, "NoPermission.Operator");
/// `OperationBusy`, HTTP 400.
pub const OPERATION_BUSY: ErrorCode = ErrorCode::new(400, "OperationBusy");
/// `OperationDenied.DeleteProtectionIsOn`, HTTP 400.
pub const OPERATION_DENIED_DELETE_PROTECTION_IS_ON: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DeleteProtectionIsOn");
/// `OperationDenied.FullNatModeNotAllowed`, HTTP 400.
pub const OPERATION_DENIED_FULL_NAT_MODE_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.FullNatModeNotAllowed");
/// `OperationDenied.HdMonitorListenerExist`, HTTP 400.
pub const OPERATION_DENIED_HD_MONITOR_LISTENER_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.HdMonitorListenerExist");
/// `OperationDenied.HealthCheckClosedForMasterSlaveMode`, HTTP 400.
pub const OPERATION_DENIED_HEALTH_CHECK_CLOSED_FOR_MASTER_SLAVE_MODE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.HealthCheckClosedForMasterSlaveMode");
/// `OperationDenied.IllegalKeyLength`, HTTP 400.
pub const OPERATION_DENIED_ILLEGAL_KEY_LENGTH: ErrorCode =
    ErrorCode::new(400, "OperationDenied.IllegalKeyLength");
/// `OperationDenied.MasterSlaveGroupLogEnabled`, HTTP 400.
pub const OPERATION_DENIED_MASTER_SLAVE_GROUP_LOG_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.MasterSlaveGroupLogEnabled");
/// `OperationDenied.NotSupportAcl`, HTTP 400.
pub const OPERATION_DENIED_NOT_SUPPORT_ACL: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NotSupportAcl");
/// `OperationDenied.OnlyIpv4SlbSupport`, HTTP 400.
pub const OPERATION_DENIED_ONLY_IPV4_SLB_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OnlyIpv4SlbSupport");
/// `OperationDenied.PayByCLCU`, HTTP 400.
pub const OPERATION_DENIED_PAY_BY_CLCU: ErrorCode =
    ErrorCode::new(400, "OperationDenied.PayByCLCU");
/// `OperationDenied.PayBySpec`, HTTP 400.
pub const OPERATION_DENIED_PAY_BY_SPEC: ErrorCode =
    ErrorCode::new(400, "OperationDenied.PayBySpec");
/// `OperationDenied.SpecialListenerPortNotAllowed`, HTTP 400.
pub const OPERATION_DENIED_SPECIAL_LISTENER_PORT_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SpecialListenerPortNotAllowed");
/// `Operation.Deny`, HTTP 400.
pub const OPERATION_DENY: ErrorCode = ErrorCode::new(400, "Operation.Deny");
/// `OperationDeny.LbNotSupportIPv6Server`, HTTP 400.
pub const OPERATION_DENY_LB_NOT_SUPPORT_IPV6_SERVER: ErrorCode =
    ErrorCode::new(400, "OperationDeny.LbNotSupportIPv6Server");
/// `OperationFailed.AclBindedWithVip`, HTTP 400.
pub const OPERATION_FAILED_ACL_BINDED_WITH_VIP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AclBindedWithVip");
/// `OperationFailed.ActionNotSupport`, HTTP 400.
pub const OPERATION_FAILED_ACTION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ActionNotSupport");
/// `OperationFailed.CashBookInsufficient`, HTTP 400.
pub const OPERATION_FAILED_CASH_BOOK_INSUFFICIENT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CashBookInsufficient");
/// `OperationFailed.InsufficientResources`, HTTP 400.
pub const OPERATION_FAILED_INSUFFICIENT_RESOURCES: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InsufficientResources");
/// `OperationFailed.InvalidAccount`, HTTP 400.
pub const OPERATION_FAILED_INVALID_ACCOUNT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidAccount");
/// `OperationFailed.InvalidCen`, HTTP 400.
pub const OPERATION_FAILED_INVALID_CEN: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidCen");
/// `OperationFailed.InvokeLingXiaoFailed`, HTTP 400.
pub const OPERATION_FAILED_INVOKE_LING_XIAO_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvokeLingXiaoFailed");
/// `OperationFailed.InvokeProxyFailed`, HTTP 400.
pub const OPERATION_FAILED_INVOKE_PROXY_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvokeProxyFailed");
/// `OperationFailed.ListenerConflict`, HTTP 400.
pub const OPERATION_FAILED_LISTENER_CONFLICT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ListenerConflict");
/// `OperationFailed.ListenerStatusNotSupport`, HTTP 400.
pub const OPERATION_FAILED_LISTENER_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ListenerStatusNotSupport");
/// `OperationFailed.OnlyInnerCommoditySupportToPurchase`, HTTP 400.
pub const OPERATION_FAILED_ONLY_INNER_COMMODITY_SUPPORT_TO_PURCHASE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.OnlyInnerCommoditySupportToPurchase");
/// `OperationFailed.RegionResourceLimit`, HTTP 400.
pub const OPERATION_FAILED_REGION_RESOURCE_LIMIT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RegionResourceLimit");
/// `OperationFailed.ServerGroupInUse`, HTTP 400.
pub const OPERATION_FAILED_SERVER_GROUP_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ServerGroupInUse");
/// `OperationFailed.ServiceGroupProcessing`, HTTP 400.
pub const OPERATION_FAILED_SERVICE_GROUP_PROCESSING: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ServiceGroupProcessing");
/// `OperationFailed.TokenIsProcessing`, HTTP 400.
pub const OPERATION_FAILED_TOKEN_IS_PROCESSING: ErrorCode =
    ErrorCode::new(400, "OperationFailed.TokenIsProcessing");
/// `OperationFailed.UnpaidBillsExist`, HTTP 400.
pub const OPERATION_FAILED_UNPAID_BILLS_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.UnpaidBillsExist");
/// `OperationFailed.ZoneResourceLimit`, HTTP 400.
pub const OPERATION_FAILED_ZONE_RESOURCE_LIMIT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ZoneResourceLimit");
/// `OperationForbidden.AccountRiskReject`, HTTP 400.
pub const OPERATION_FORBIDDEN_ACCOUNT_RISK_REJECT: ErrorCode =
    ErrorCode::new(400, "OperationForbidden.AccountRiskReject");
/// `OperationForbidden.QuotaLimit`, HTTP 400.
pub const OPERATION_FORBIDDEN_QUOTA_LIMIT: ErrorCode =
    ErrorCode::new(400, "OperationForbidden.QuotaLimit");
/// `Operation.NotAllowed`, HTTP 400.
pub const OPERATION_NOT_ALLOWED: ErrorCode = ErrorCode::new(400, "Operation.NotAllowed");
/// `OperationNotAllowed.HighDefinitionMonitorEnabled`, HTTP 400.
pub const OPERATION_NOT_ALLOWED_HIGH_DEFINITION_MONITOR_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationNotAllowed.HighDefinitionMonitorEnabled");
/// `OperationNotAllowed.HighDefinitionMonitorNotEnabled`, HTTP 400.
pub const OPERATION_NOT_ALLOWED_HIGH_DEFINITION_MONITOR_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationNotAllowed.HighDefinitionMonitorNotEnabled");
/// `OperationNotSupport.Acl`, HTTP 400.
pub const OPERATION_NOT_SUPPORT_ACL: ErrorCode = ErrorCode::new(400, "OperationNotSupport.Acl");
/// `OperationUnsupported.AddBackendServers`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ADD_BACKEND_SERVERS: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.AddBackendServers");
/// `OperationUnsupported.AddVServerGroupBackendServers`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ADD_V_SERVER_GROUP_BACKEND_SERVERS: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.AddVServerGroupBackendServers");
/// `OperationUnsupported.CreateLoadBalancerLayer7Listener`, HTTP 400.
pub const OPERATION_UNSUPPORTED_CREATE_LOAD_BALANCER_LAYER7_LISTENER: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.CreateLoadBalancerLayer7Listener");
/// `OperationUnsupported.CreateMasterSlaveServerGroup`, HTTP 400.
pub const OPERATION_UNSUPPORTED_CREATE_MASTER_SLAVE_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.CreateMasterSlaveServerGroup");
/// `OperationUnsupported.CreateVServerGroup`, HTTP 400.
pub const OPERATION_UNSUPPORTED_CREATE_V_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.CreateVServerGroup");
/// `OperationUnsupported.DeleteProtectionForPrePayInstance`, HTTP 400.
pub const OPERATION_UNSUPPORTED_DELETE_PROTECTION_FOR_PRE_PAY_INSTANCE: ErrorCode = ErrorCode::new(
    400,
    "OperationUnsupported.DeleteProtectionForPrePayInstance",
);
/// `OperationUnsupported.ModifyVServerGroupBackendServers`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MODIFY_V_SERVER_GROUP_BACKEND_SERVERS: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ModifyVServerGroupBackendServers");
/// `OperationUnsupported.SetAccessControl`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SET_ACCESS_CONTROL: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SetAccessControl");
/// `OperationUnsupported.SetLoadBalancerStatus`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SET_LOAD_BALANCER_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SetLoadBalancerStatus");
/// `OverQuota`, HTTP 400.
pub const OVER_QUOTA: ErrorCode = ErrorCode::new(400, "OverQuota");
/// `ParamDuplicateError`, HTTP 400.
pub const PARAM_DUPLICATE_ERROR: ErrorCode = ErrorCode::new(400, "ParamDuplicateError");
/// `ParamDuplicateError.Ciphers`, HTTP 400.
pub const PARAM_DUPLICATE_ERROR_CIPHERS: ErrorCode =
    ErrorCode::new(400, "ParamDuplicateError.Ciphers");
/// `ParamDuplicateError.TlsVersions`, HTTP 400.
pub const PARAM_DUPLICATE_ERROR_TLS_VERSIONS: ErrorCode =
    ErrorCode::new(400, "ParamDuplicateError.TlsVersions");
/// `PAYFOR.ACCOUNT_MONEY_VALIDATE_ERROR`, HTTP 400.
pub const PAYFOR_ACCOUNT_MONEY_VALIDATE_ERROR: ErrorCode =
    ErrorCode::new(400, "PAYFOR.ACCOUNT_MONEY_VALIDATE_ERROR");
/// `PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE`, HTTP 400.
pub const PAYFOR_CREDIT_PAY_INSUFFICIENT_BALANCE: ErrorCode =
    ErrorCode::new(400, "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE");
/// `PayInsufficientBalance`, HTTP 400.
pub const PAY_INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "PayInsufficientBalance");
/// `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`, HTTP 400.
pub const PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL: ErrorCode =
    ErrorCode::new(400, "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL");
/// `PRICE.INQUIRY_FAILED`, HTTP 400.
pub const PRICE_INQUIRY_FAILED: ErrorCode = ErrorCode::new(400, "PRICE.INQUIRY_FAILED");
/// `PRODUCT.NOT_AVAILABLE_IZ`, HTTP 400.
pub const PRODUCT_NOT_AVAILABLE_IZ: ErrorCode = ErrorCode::new(400, "PRODUCT.NOT_AVAILABLE_IZ");
/// `QueryAccountBookInfoFailed`, HTTP 400.
pub const QUERY_ACCOUNT_BOOK_INFO_FAILED: ErrorCode =
    ErrorCode::new(400, "QueryAccountBookInfoFailed");
/// `QueryAccountCompleteProgressFailed`, HTTP 400.
pub const QUERY_ACCOUNT_COMPLETE_PROGRESS_FAILED: ErrorCode =
    ErrorCode::new(400, "QueryAccountCompleteProgressFailed");
/// `QueryCommodityCenterFailed`, HTTP 400.
pub const QUERY_COMMODITY_CENTER_FAILED: ErrorCode =
    ErrorCode::new(400, "QueryCommodityCenterFailed");
/// `QueryCreditCtrlInfoFailed`, HTTP 400.
pub const QUERY_CREDIT_CTRL_INFO_FAILED: ErrorCode =
    ErrorCode::new(400, "QueryCreditCtrlInfoFailed");
/// `QueryOrderError`, HTTP 400.
pub const QUERY_ORDER_ERROR: ErrorCode = ErrorCode::new(400, "QueryOrderError");
/// `QueryTokenInvalid`, HTTP 400.
pub const QUERY_TOKEN_INVALID: ErrorCode = ErrorCode::new(400, "QueryTokenInvalid");
/// `QueryTokenNotExist`, HTTP 400.
pub const QUERY_TOKEN_NOT_EXIST: ErrorCode = ErrorCode::new(400, "QueryTokenNotExist");
/// `QueryVoucherInfoFailed`, HTTP 400.
pub const QUERY_VOUCHER_INFO_FAILED: ErrorCode = ErrorCode::new(400, "QueryVoucherInfoFailed");
/// `QuotaExceeded.Tag`, HTTP 400.
pub const QUOTA_EXCEEDED_TAG: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Tag");
/// `QuotaExceed.TagsPerResource`, HTTP 400.
pub const QUOTA_EXCEED_TAGS_PER_RESOURCE: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.TagsPerResource");
/// `QuotaLimitExceeds`, HTTP 400.
pub const QUOTA_LIMIT_EXCEEDS: ErrorCode = ErrorCode::new(400, "QuotaLimitExceeds");
/// `QuotaLimitExceeds.AclAttachedToListener`, HTTP 400.
pub const QUOTA_LIMIT_EXCEEDS_ACL_ATTACHED_TO_LISTENER: ErrorCode =
    ErrorCode::new(400, "QuotaLimitExceeds.AclAttachedToListener");
/// `QuotaLimitExceeds.TotalAclEntry`, HTTP 400.
pub const QUOTA_LIMIT_EXCEEDS_TOTAL_ACL_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaLimitExceeds.TotalAclEntry");
/// `RateAccountFailed`, HTTP 400.
pub const RATE_ACCOUNT_FAILED: ErrorCode = ErrorCode::new(400, "RateAccountFailed");
/// `RealServerPortNotSupport`, HTTP 400.
pub const REAL_SERVER_PORT_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "RealServerPortNotSupport");
/// `RegionNotSupportParameter`, HTTP 400.
pub const REGION_NOT_SUPPORT_PARAMETER: ErrorCode =
    ErrorCode::new(400, "RegionNotSupportParameter");
/// `RegionOrZonesNotSupportCEN`, HTTP 400.
pub const REGION_OR_ZONES_NOT_SUPPORT_CEN: ErrorCode =
    ErrorCode::new(400, "RegionOrZonesNotSupportCEN");
/// `RegionOrZonesNotSupportIpv6`, HTTP 400.
pub const REGION_OR_ZONES_NOT_SUPPORT_IPV6: ErrorCode =
    ErrorCode::new(400, "RegionOrZonesNotSupportIpv6");
/// `ResourceInConfiguring.Acl`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING_ACL: ErrorCode = ErrorCode::new(400, "ResourceInConfiguring.Acl");
/// `ResourceNotAvailible.HttpsListener`, HTTP 400.
pub const RESOURCE_NOT_AVAILIBLE_HTTPS_LISTENER: ErrorCode =
    ErrorCode::new(400, "ResourceNotAvailible.HttpsListener");
/// `ResourceNotAvailible.HttpListener`, HTTP 400.
pub const RESOURCE_NOT_AVAILIBLE_HTTP_LISTENER: ErrorCode =
    ErrorCode::new(400, "ResourceNotAvailible.HttpListener");
/// `ResourceNotExist`, HTTP 400.
pub const RESOURCE_NOT_EXIST: ErrorCode = ErrorCode::new(400, "ResourceNotExist");
/// `ResourceNotFound.Cen`, HTTP 404.
pub const RESOURCE_NOT_FOUND_CEN: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Cen");
/// `ResourceNotFound.Certificate`, HTTP 404.
pub const RESOURCE_NOT_FOUND_CERTIFICATE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.Certificate");
/// `ResourceNotFound.Listener`, HTTP 404.
pub const RESOURCE_NOT_FOUND_LISTENER: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Listener");
/// `ResourceNotFound.vServers`, HTTP 404.
pub const RESOURCE_NOT_FOUND_V_SERVERS: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.vServers");
/// `ResourceNotFound.VServerGroup`, HTTP 400.
pub const RESOURCE_NOT_FOUND_V_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.VServerGroup");
/// `RspoolVipExist`, HTTP 400.
pub const RSPOOL_VIP_EXIST: ErrorCode = ErrorCode::new(400, "RspoolVipExist");
/// `RsTunnelIp2VmNameConflict`, HTTP 400.
pub const RS_TUNNEL_IP2_VM_NAME_CONFLICT: ErrorCode =
    ErrorCode::new(400, "RsTunnelIp2VmNameConflict");
/// `SDK.ServerUnreachable`, HTTP 400.
pub const SDK_SERVER_UNREACHABLE: ErrorCode = ErrorCode::new(400, "SDK.ServerUnreachable");
/// `ServerCertificate.NotSupport`, HTTP 400.
pub const SERVER_CERTIFICATE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ServerCertificate.NotSupport");
/// `ServiceUnavailable`, HTTP 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode::new(503, "ServiceUnavailable");
/// `ShareSlbHaltSales`, HTTP 400.
pub const SHARE_SLB_HALT_SALES: ErrorCode = ErrorCode::new(400, "ShareSlbHaltSales");
/// `SignatureNonceUsed`, HTTP 400.
pub const SIGNATURE_NONCE_USED: ErrorCode = ErrorCode::new(400, "SignatureNonceUsed");
/// `SizeLimitExceeded.ResourceId`, HTTP 400.
pub const SIZE_LIMIT_EXCEEDED_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "SizeLimitExceeded.ResourceId");
/// `SizeLimitExceeded.Tag`, HTTP 400.
pub const SIZE_LIMIT_EXCEEDED_TAG: ErrorCode = ErrorCode::new(400, "SizeLimitExceeded.Tag");
/// `SizeLimitExceeded.TagKey`, HTTP 400.
pub const SIZE_LIMIT_EXCEEDED_TAG_KEY: ErrorCode = ErrorCode::new(400, "SizeLimitExceeded.TagKey");
/// `SPEC_NOT_SUPPORT_PARAMETER`, HTTP 400.
pub const SPEC_NOT_SUPPORT_PARAMETER: ErrorCode = ErrorCode::new(400, "SPEC_NOT_SUPPORT_PARAMETER");
/// `SpecNotSupportParameter`, HTTP 400.
pub const SPEC_NOT_SUPPORT_PARAMETER_400: ErrorCode =
    ErrorCode::new(400, "SpecNotSupportParameter");
/// `SubnetIpExhaust`, HTTP 400.
pub const SUBNET_IP_EXHAUST: ErrorCode = ErrorCode::new(400, "SubnetIpExhaust");
/// `SystemBusy`, HTTP 400.
pub const SYSTEM_BUSY: ErrorCode = ErrorCode::new(400, "SystemBusy");
/// `SystemError`, HTTP 400.
pub const SYSTEM_ERROR: ErrorCode = ErrorCode::new(400, "SystemError");
/// `TagTypeNotSame`, HTTP 400.
pub const TAG_TYPE_NOT_SAME: ErrorCode = ErrorCode::new(400, "TagTypeNotSame");
/// `TLSCipherPolicyOverLimit`, HTTP 400.
pub const TLS_CIPHER_POLICY_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "TLSCipherPolicyOverLimit");
/// `TLSCipherPolicyVipRelationOverLimit`, HTTP 400.
pub const TLS_CIPHER_POLICY_VIP_RELATION_OVER_LIMIT: ErrorCode =
    ErrorCode::new(400, "TLSCipherPolicyVipRelationOverLimit");
/// `TLSPolicyBeingUsed`, HTTP 400.
pub const TLS_POLICY_BEING_USED: ErrorCode = ErrorCode::new(400, "TLSPolicyBeingUsed");
/// `TLSPolicyConfiguring`, HTTP 400.
pub const TLS_POLICY_CONFIGURING: ErrorCode = ErrorCode::new(400, "TLSPolicyConfiguring");
/// `TLSPolicyNoSupportCipher`, HTTP 400.
pub const TLS_POLICY_NO_SUPPORT_CIPHER: ErrorCode = ErrorCode::new(400, "TLSPolicyNoSupportCipher");
/// `TLSPolicyNoSupportVersion`, HTTP 400.
pub const TLS_POLICY_NO_SUPPORT_VERSION: ErrorCode =
    ErrorCode::new(400, "TLSPolicyNoSupportVersion");
/// `TLSPolicyRelated`, HTTP 400.
pub const TLS_POLICY_RELATED: ErrorCode = ErrorCode::new(400, "TLSPolicyRelated");
/// `TLSPolicyUnchanged`, HTTP 400.
pub const TLS_POLICY_UNCHANGED: ErrorCode = ErrorCode::new(400, "TLSPolicyUnchanged");
/// `TooManyCertificates`, HTTP 400.
pub const TOO_MANY_CERTIFICATES: ErrorCode = ErrorCode::new(400, "TooManyCertificates");
/// `TooManyCertificates.ServerCertificates`, HTTP 400.
pub const TOO_MANY_CERTIFICATES_SERVER_CERTIFICATES: ErrorCode =
    ErrorCode::new(400, "TooManyCertificates.ServerCertificates");
/// `TooManyListeners`, HTTP 400.
pub const TOO_MANY_LISTENERS: ErrorCode = ErrorCode::new(400, "TooManyListeners");
/// `TooManyResult`, HTTP 400.
pub const TOO_MANY_RESULT: ErrorCode = ErrorCode::new(400, "TooManyResult");
/// `TradeSyncCreateSubError`, HTTP 400.
pub const TRADE_SYNC_CREATE_SUB_ERROR: ErrorCode = ErrorCode::new(400, "TradeSyncCreateSubError");
/// `TradeWaitDistributorAudit`, HTTP 400.
pub const TRADE_WAIT_DISTRIBUTOR_AUDIT: ErrorCode =
    ErrorCode::new(400, "TradeWaitDistributorAudit");
/// `UnsupportedFeature.User`, HTTP 400.
pub const UNSUPPORTED_FEATURE_USER: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.User");
/// `UnsupportedRegion`, HTTP 400.
pub const UNSUPPORTED_REGION: ErrorCode = ErrorCode::new(400, "UnsupportedRegion");
/// `VipNotSupportQuicVersion`, HTTP 400.
pub const VIP_NOT_SUPPORT_QUIC_VERSION: ErrorCode = ErrorCode::new(400, "VipNotSupportQuicVersion");
/// `VpcSystemBusy`, HTTP 400.
pub const VPC_SYSTEM_BUSY: ErrorCode = ErrorCode::new(400, "VpcSystemBusy");
/// `VSwitchAvailableIpNotExist`, HTTP 400.
pub const V_SWITCH_AVAILABLE_IP_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "VSwitchAvailableIpNotExist");
/// `VSwitchNotExist`, HTTP 400.
pub const V_SWITCH_NOT_EXIST: ErrorCode = ErrorCode::new(400, "VSwitchNotExist");
