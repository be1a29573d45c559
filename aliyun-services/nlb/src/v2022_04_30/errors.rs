// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Nlb 2022-04-30 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Conflict.Lock`, HTTP 400.
pub const CONFLICT_LOCK: ErrorCode = ErrorCode::new(400, "Conflict.Lock");
/// `Conflict.Port`, HTTP 400.
pub const CONFLICT_PORT: ErrorCode = ErrorCode::new(400, "Conflict.Port");
/// `Conflict.SecurityGroup`, HTTP 400.
pub const CONFLICT_SECURITY_GROUP: ErrorCode = ErrorCode::new(400, "Conflict.SecurityGroup");
/// `DescribeHDMonitor.Fail`, HTTP 404.
pub const DESCRIBE_HD_MONITOR_FAIL: ErrorCode = ErrorCode::new(404, "DescribeHDMonitor.Fail");
/// `DryRunOperation`, HTTP 400.
pub const DRY_RUN_OPERATION: ErrorCode = ErrorCode::new(400, "DryRunOperation");
/// `DuplicatedParam.AllocationId`, HTTP 400.
pub const DUPLICATED_PARAM_ALLOCATION_ID: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.AllocationId");
/// `DuplicatedParam.listener`, HTTP 400.
pub const DUPLICATED_PARAM_LISTENER: ErrorCode = ErrorCode::new(400, "DuplicatedParam.listener");
/// `DuplicatedParam.%s`, HTTP 400.
pub const DUPLICATED_PARAM_S: ErrorCode = ErrorCode::new(400, "DuplicatedParam.%s");
/// `DuplicatedParam.Server`, HTTP 400.
pub const DUPLICATED_PARAM_SERVER: ErrorCode = ErrorCode::new(400, "DuplicatedParam.Server");
/// `EnableHDMonitor.Fail`, HTTP 404.
pub const ENABLE_HD_MONITOR_FAIL: ErrorCode = ErrorCode::new(404, "EnableHDMonitor.Fail");
/// `Forbidden.NoPermission`, HTTP 403.
pub const FORBIDDEN_NO_PERMISSION: ErrorCode = ErrorCode::new(403, "Forbidden.NoPermission");
/// `Forbidden.%s`, HTTP 403.
pub const FORBIDDEN_S: ErrorCode = ErrorCode::new(403, "Forbidden.%s");
/// `Forbidden.SecurityGroup`, HTTP 403.
pub const FORBIDDEN_SECURITY_GROUP: ErrorCode = ErrorCode::new(403, "Forbidden.SecurityGroup");
/// `IdempotenceSignatureMismatch`, HTTP 400.
pub const IDEMPOTENCE_SIGNATURE_MISMATCH: ErrorCode =
    ErrorCode::new(400, "IdempotenceSignatureMismatch");
/// `IlleagalParam.healthCheckUrl`, HTTP 400.
pub const ILLEAGAL_PARAM_HEALTH_CHECK_URL: ErrorCode =
    ErrorCode::new(400, "IlleagalParam.healthCheckUrl");
/// `IllegalParam`, HTTP 400.
pub const ILLEGAL_PARAM: ErrorCode = ErrorCode::new(400, "IllegalParam");
/// `IllegalParam.AcceptLanguage`, HTTP 400.
pub const ILLEGAL_PARAM_ACCEPT_LANGUAGE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.AcceptLanguage");
/// `IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup`, HTTP 400.
pub const ILLEGAL_PARAM_ANY_PORT_LISTENER_CONFLICT_WITH_NON_ANY_PORT_SERVER_GROUP: ErrorCode =
    ErrorCode::new(
        400,
        "IllegalParam.AnyPortListenerConflictWithNonAnyPortServerGroup",
    );
/// `IllegalParam.AnyPortServerGroupConflictWithHealthCheckConfig`, HTTP 400.
pub const ILLEGAL_PARAM_ANY_PORT_SERVER_GROUP_CONFLICT_WITH_HEALTH_CHECK_CONFIG: ErrorCode =
    ErrorCode::new(
        400,
        "IllegalParam.AnyPortServerGroupConflictWithHealthCheckConfig",
    );
/// `IllegalParam.ConnectionDrainTimeout`, HTTP 400.
pub const ILLEGAL_PARAM_CONNECTION_DRAIN_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ConnectionDrainTimeout");
/// `IllegalParam.deletionProtectionReason`, HTTP 400.
pub const ILLEGAL_PARAM_DELETION_PROTECTION_REASON: ErrorCode =
    ErrorCode::new(400, "IllegalParam.deletionProtectionReason");
/// `IllegalParam.description`, HTTP 400.
pub const ILLEGAL_PARAM_DESCRIPTION: ErrorCode = ErrorCode::new(400, "IllegalParam.description");
/// `IllegalParamFormat.ParseCreateRsPoolRequestFailed`, HTTP 400.
pub const ILLEGAL_PARAM_FORMAT_PARSE_CREATE_RS_POOL_REQUEST_FAILED: ErrorCode =
    ErrorCode::new(400, "IllegalParamFormat.ParseCreateRsPoolRequestFailed");
/// `IllegalParam.healthCheckDomain`, HTTP 400.
pub const ILLEGAL_PARAM_HEALTH_CHECK_DOMAIN: ErrorCode =
    ErrorCode::new(400, "IllegalParam.healthCheckDomain");
/// `IllegalParam.IdleTimeout`, HTTP 400.
pub const ILLEGAL_PARAM_IDLE_TIMEOUT: ErrorCode = ErrorCode::new(400, "IllegalParam.IdleTimeout");
/// `IllegalParam.IP`, HTTP 400.
pub const ILLEGAL_PARAM_IP: ErrorCode = ErrorCode::new(400, "IllegalParam.IP");
/// `IllegalParam.ListenerDescription`, HTTP 400.
pub const ILLEGAL_PARAM_LISTENER_DESCRIPTION: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ListenerDescription");
/// `IllegalParam.loadBalancerName`, HTTP 400.
pub const ILLEGAL_PARAM_LOAD_BALANCER_NAME: ErrorCode =
    ErrorCode::new(400, "IllegalParam.loadBalancerName");
/// `IllegalParam.LoadBalancerType`, HTTP 400.
pub const ILLEGAL_PARAM_LOAD_BALANCER_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.LoadBalancerType");
/// `IllegalParam.modificationProtectionReason`, HTTP 400.
pub const ILLEGAL_PARAM_MODIFICATION_PROTECTION_REASON: ErrorCode =
    ErrorCode::new(400, "IllegalParam.modificationProtectionReason");
/// `IllegalParam.MssConflictWithUdpAndGeneve`, HTTP 400.
pub const ILLEGAL_PARAM_MSS_CONFLICT_WITH_UDP_AND_GENEVE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.MssConflictWithUdpAndGeneve");
/// `IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup`, HTTP 400.
pub const ILLEGAL_PARAM_NON_ANY_PORT_LISTENER_CONFLICT_WITH_ANY_PORT_SERVER_GROUP: ErrorCode =
    ErrorCode::new(
        400,
        "IllegalParam.NonAnyPortListenerConflictWithAnyPortServerGroup",
    );
/// `IllegalParam.Port`, HTTP 400.
pub const ILLEGAL_PARAM_PORT: ErrorCode = ErrorCode::new(400, "IllegalParam.Port");
/// `IllegalParam.PreserveClientIpSwitch`, HTTP 400.
pub const ILLEGAL_PARAM_PRESERVE_CLIENT_IP_SWITCH: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PreserveClientIpSwitch");
/// `IllegalParam.resourceType`, HTTP 400.
pub const ILLEGAL_PARAM_RESOURCE_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.resourceType");
/// `IllegalParam.RSPortConflictWithServerGroup`, HTTP 400.
pub const ILLEGAL_PARAM_RS_PORT_CONFLICT_WITH_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.RSPortConflictWithServerGroup");
/// `IllegalParam.%s`, HTTP 400.
pub const ILLEGAL_PARAM_S: ErrorCode = ErrorCode::new(400, "IllegalParam.%s");
/// `IllegalParam.ServerGroupId`, HTTP 400.
pub const ILLEGAL_PARAM_SERVER_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ServerGroupId");
/// `IllegalParam.ServerGroupName`, HTTP 400.
pub const ILLEGAL_PARAM_SERVER_GROUP_NAME: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ServerGroupName");
/// `IllegalParamSize.certificateIds`, HTTP 400.
pub const ILLEGAL_PARAM_SIZE_CERTIFICATE_IDS: ErrorCode =
    ErrorCode::new(400, "IllegalParamSize.certificateIds");
/// `IncorrectStatus.certificate`, HTTP 400.
pub const INCORRECT_STATUS_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.certificate");
/// `IncorrectStatus.Eni`, HTTP 400.
pub const INCORRECT_STATUS_ENI: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Eni");
/// `IncorrectStatus.listener`, HTTP 400.
pub const INCORRECT_STATUS_LISTENER: ErrorCode = ErrorCode::new(400, "IncorrectStatus.listener");
/// `IncorrectStatus.loadbalancer`, HTTP 400.
pub const INCORRECT_STATUS_LOADBALANCER: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.loadbalancer");
/// `IncorrectStatus.%s`, HTTP 400.
pub const INCORRECT_STATUS_S: ErrorCode = ErrorCode::new(400, "IncorrectStatus.%s");
/// `IncorrectStatus.serverGroup`, HTTP 400.
pub const INCORRECT_STATUS_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.serverGroup");
/// `IncorrectStatus.ZoneId`, HTTP 400.
pub const INCORRECT_STATUS_ZONE_ID: ErrorCode = ErrorCode::new(400, "IncorrectStatus.ZoneId");
/// `InvalidZones`, HTTP 400.
pub const INVALID_ZONES: ErrorCode = ErrorCode::new(400, "InvalidZones");
/// `Mismatch.Protocol`, HTTP 400.
pub const MISMATCH_PROTOCOL: ErrorCode = ErrorCode::new(400, "Mismatch.Protocol");
/// `Mismatch.%s`, HTTP 400.
pub const MISMATCH_S: ErrorCode = ErrorCode::new(400, "Mismatch.%s");
/// `Mismatch.ServerType`, HTTP 400.
pub const MISMATCH_SERVER_TYPE: ErrorCode = ErrorCode::new(400, "Mismatch.ServerType");
/// `Mismatch.vpc`, HTTP 400.
pub const MISMATCH_VPC: ErrorCode = ErrorCode::new(400, "Mismatch.vpc");
/// `Mismatch.VpcId`, HTTP 400.
pub const MISMATCH_VPC_ID: ErrorCode = ErrorCode::new(400, "Mismatch.VpcId");
/// `Mismatch.ZoneIdAndVswitchId`, HTTP 400.
pub const MISMATCH_ZONE_ID_AND_VSWITCH_ID: ErrorCode =
    ErrorCode::new(400, "Mismatch.ZoneIdAndVswitchId");
/// `MissingParam.Certificate`, HTTP 400.
pub const MISSING_PARAM_CERTIFICATE: ErrorCode = ErrorCode::new(400, "MissingParam.Certificate");
/// `MissingParam.IP`, HTTP 400.
pub const MISSING_PARAM_IP: ErrorCode = ErrorCode::new(400, "MissingParam.IP");
/// `MissingParam.%s`, HTTP 400.
pub const MISSING_PARAM_S: ErrorCode = ErrorCode::new(400, "MissingParam.%s");
/// `MissingParam.ServerGroupId`, HTTP 400.
pub const MISSING_PARAM_SERVER_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.ServerGroupId");
/// `OperationDenied.AddressTypeNotChanged`, HTTP 400.
pub const OPERATION_DENIED_ADDRESS_TYPE_NOT_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AddressTypeNotChanged");
/// `OperationDenied.CaCertificateUsed`, HTTP 400.
pub const OPERATION_DENIED_CA_CERTIFICATE_USED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CaCertificateUsed");
/// `OperationDenied.DefaultCertificateUsed`, HTTP 400.
pub const OPERATION_DENIED_DEFAULT_CERTIFICATE_USED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DefaultCertificateUsed");
/// `OperationDenied.DeletionProtectionEnabled`, HTTP 400.
pub const OPERATION_DENIED_DELETION_PROTECTION_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DeletionProtectionEnabled");
/// `OperationDenied.EipAlreadyInBandwidthPackage`, HTTP 400.
pub const OPERATION_DENIED_EIP_ALREADY_IN_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.EipAlreadyInBandwidthPackage");
/// `OperationDenied.IntranetLoadBalancer`, HTTP 400.
pub const OPERATION_DENIED_INTRANET_LOAD_BALANCER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.IntranetLoadBalancer");
/// `OperationDenied.Ipv6IntranetInstance`, HTTP 400.
pub const OPERATION_DENIED_IPV6_INTRANET_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.Ipv6IntranetInstance");
/// `OperationDenied.NonDualStackInstance`, HTTP 400.
pub const OPERATION_DENIED_NON_DUAL_STACK_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NonDualStackInstance");
/// `OperationDenied.OnlyPayByTrafficSupported`, HTTP 400.
pub const OPERATION_DENIED_ONLY_PAY_BY_TRAFFIC_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OnlyPayByTrafficSupported");
/// `OperationDenied.OnlyPostPaidSupported`, HTTP 400.
pub const OPERATION_DENIED_ONLY_POST_PAID_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OnlyPostPaidSupported");
/// `OperationDenied.ProtectedPrivateIPv4AddressChanged`, HTTP 400.
pub const OPERATION_DENIED_PROTECTED_PRIVATE_IPV4_ADDRESS_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ProtectedPrivateIPv4AddressChanged");
/// `OperationDenied.Protocol`, HTTP 400.
pub const OPERATION_DENIED_PROTOCOL: ErrorCode = ErrorCode::new(400, "OperationDenied.Protocol");
/// `OperationDenied.RegionNotSupportHDMonitor`, HTTP 400.
pub const OPERATION_DENIED_REGION_NOT_SUPPORT_HD_MONITOR: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RegionNotSupportHDMonitor");
/// `OperationDenied.%s`, HTTP 400.
pub const OPERATION_DENIED_S: ErrorCode = ErrorCode::new(400, "OperationDenied.%s");
/// `OperationDenied.ServerGroupNotSupportIpv6`, HTTP 400.
pub const OPERATION_DENIED_SERVER_GROUP_NOT_SUPPORT_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ServerGroupNotSupportIpv6");
/// `OperationDenied.ServiceLinkedRoleNotExist`, HTTP 400.
pub const OPERATION_DENIED_SERVICE_LINKED_ROLE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ServiceLinkedRoleNotExist");
/// `OperationDenied.UidNotAllowQuic29`, HTTP 400.
pub const OPERATION_DENIED_UID_NOT_ALLOW_QUIC29: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UidNotAllowQuic29");
/// `OperationDenied.VpcNotSupportIpv6`, HTTP 400.
pub const OPERATION_DENIED_VPC_NOT_SUPPORT_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcNotSupportIpv6");
/// `OperationDenied.ZoneVSwitchChanged`, HTTP 400.
pub const OPERATION_DENIED_ZONE_V_SWITCH_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ZoneVSwitchChanged");
/// `OperationFailed.CreateOrderError`, HTTP 400.
pub const OPERATION_FAILED_CREATE_ORDER_ERROR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CreateOrderError");
/// `OperationFailed.DuplicateZones.`, HTTP 400.
pub const OPERATION_FAILED_DUPLICATE_ZONES: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DuplicateZones.");
/// `OperationFailed.GetXipFailed`, HTTP 400.
pub const OPERATION_FAILED_GET_XIP_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.GetXipFailed");
/// `OperationFailed.NotExist.ResourceGroup`, HTTP 400.
pub const OPERATION_FAILED_NOT_EXIST_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotExist.ResourceGroup");
/// `OperationFailed.%s`, HTTP 400.
pub const OPERATION_FAILED_S: ErrorCode = ErrorCode::new(400, "OperationFailed.%s");
/// `OperationFailed.StatusCheckFail.ResourceGroup`, HTTP 400.
pub const OPERATION_FAILED_STATUS_CHECK_FAIL_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.StatusCheckFail.ResourceGroup");
/// `OperationFailed.UnpaidBill`, HTTP 400.
pub const OPERATION_FAILED_UNPAID_BILL: ErrorCode =
    ErrorCode::new(400, "OperationFailed.UnpaidBill");
/// `OperationFailed.vSwitchNotSupportIpv6`, HTTP 400.
pub const OPERATION_FAILED_V_SWITCH_NOT_SUPPORT_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationFailed.vSwitchNotSupportIpv6");
/// `QuotaExceeded.QuotaInsufficient`, HTTP 400.
pub const QUOTA_EXCEEDED_QUOTA_INSUFFICIENT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.QuotaInsufficient");
/// `QuotaExceeded.%s`, HTTP 400.
pub const QUOTA_EXCEEDED_S: ErrorCode = ErrorCode::new(400, "QuotaExceeded.%s");
/// `ResourceAlreadyAssociated.AllocationId`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_ALLOCATION_ID: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.AllocationId");
/// `ResourceAlreadyAssociated.Certificate`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.Certificate");
/// `ResourceAlreadyAssociated.loadbalancer`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_LOADBALANCER: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.loadbalancer");
/// `ResourceAlreadyAssociated.%s`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_S: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.%s");
/// `ResourceInConfiguring.loadbalancer`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING_LOADBALANCER: ErrorCode =
    ErrorCode::new(400, "ResourceInConfiguring.loadbalancer");
/// `ResourceInConfiguring.%s`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING_S: ErrorCode = ErrorCode::new(400, "ResourceInConfiguring.%s");
/// `ResourceInConfiguring.VswitchId`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING_VSWITCH_ID: ErrorCode =
    ErrorCode::new(400, "ResourceInConfiguring.VswitchId");
/// `ResourceInCreating.loadbalancer`, HTTP 400.
pub const RESOURCE_IN_CREATING_LOADBALANCER: ErrorCode =
    ErrorCode::new(400, "ResourceInCreating.loadbalancer");
/// `ResourceInCreating.%s`, HTTP 400.
pub const RESOURCE_IN_CREATING_S: ErrorCode = ErrorCode::new(400, "ResourceInCreating.%s");
/// `ResourceInUse.IP`, HTTP 400.
pub const RESOURCE_IN_USE_IP: ErrorCode = ErrorCode::new(400, "ResourceInUse.IP");
/// `ResourceInUse.SecurityPolicy`, HTTP 400.
pub const RESOURCE_IN_USE_SECURITY_POLICY: ErrorCode =
    ErrorCode::new(400, "ResourceInUse.SecurityPolicy");
/// `ResourceInUse.ServerGroup`, HTTP 400.
pub const RESOURCE_IN_USE_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "ResourceInUse.ServerGroup");
/// `ResourceNotAssociated.Certificate`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "ResourceNotAssociated.Certificate");
/// `ResourceNotAssociated.loadbalancer`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED_LOADBALANCER: ErrorCode =
    ErrorCode::new(400, "ResourceNotAssociated.loadbalancer");
/// `ResourceNotEnough.CaCertificateApiCount`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_CA_CERTIFICATE_API_COUNT: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.CaCertificateApiCount");
/// `ResourceNotEnough.%s`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_S: ErrorCode = ErrorCode::new(400, "ResourceNotEnough.%s");
/// `ResourceNotEnough.VSwitchIp`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_V_SWITCH_IP: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.VSwitchIp");
/// `ResourceNotFound.AnycastInstance`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ANYCAST_INSTANCE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.AnycastInstance");
/// `ResourceNotFound.BackendServer`, HTTP 404.
pub const RESOURCE_NOT_FOUND_BACKEND_SERVER: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.BackendServer");
/// `ResourceNotFound.BandwidthPackageId`, HTTP 404.
pub const RESOURCE_NOT_FOUND_BANDWIDTH_PACKAGE_ID: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.BandwidthPackageId");
/// `ResourceNotFound.CaCertificate`, HTTP 404.
pub const RESOURCE_NOT_FOUND_CA_CERTIFICATE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.CaCertificate");
/// `ResourceNotFound.Certificate`, HTTP 400.
pub const RESOURCE_NOT_FOUND_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.Certificate");
/// `ResourceNotFound.CommonBandwidthPackage`, HTTP 404.
pub const RESOURCE_NOT_FOUND_COMMON_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.CommonBandwidthPackage");
/// `ResourceNotFound.Eci`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ECI: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Eci");
/// `ResourceNotFound.Ecs`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ECS: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Ecs");
/// `ResourceNotFound.Eni`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ENI: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Eni");
/// `ResourceNotFound.HdMonitorConfigNotExist`, HTTP 404.
pub const RESOURCE_NOT_FOUND_HD_MONITOR_CONFIG_NOT_EXIST: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.HdMonitorConfigNotExist");
/// `ResourceNotFound.Ipv6Gateway`, HTTP 404.
pub const RESOURCE_NOT_FOUND_IPV6_GATEWAY: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.Ipv6Gateway");
/// `ResourceNotFound.JobId`, HTTP 404.
pub const RESOURCE_NOT_FOUND_JOB_ID: ErrorCode = ErrorCode::new(404, "ResourceNotFound.JobId");
/// `ResourceNotFound.listener`, HTTP 404.
pub const RESOURCE_NOT_FOUND_LISTENER: ErrorCode = ErrorCode::new(404, "ResourceNotFound.listener");
/// `ResourceNotFound.loadbalancer`, HTTP 404.
pub const RESOURCE_NOT_FOUND_LOADBALANCER: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.loadbalancer");
/// `ResourceNotFound.loadBalancer`, HTTP 404.
pub const RESOURCE_NOT_FOUND_LOAD_BALANCER: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.loadBalancer");
/// `ResourceNotFound.ResourceGroup`, HTTP 404.
pub const RESOURCE_NOT_FOUND_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.ResourceGroup");
/// `ResourceNotFound.%s`, HTTP 404.
pub const RESOURCE_NOT_FOUND_S: ErrorCode = ErrorCode::new(404, "ResourceNotFound.%s");
/// `ResourceNotFound.securitypolicy`, HTTP 404.
pub const RESOURCE_NOT_FOUND_SECURITYPOLICY: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.securitypolicy");
/// `ResourceNotFound.SecurityGroup`, HTTP 404.
pub const RESOURCE_NOT_FOUND_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.SecurityGroup");
/// `ResourceNotFound.serverGroup`, HTTP 404.
pub const RESOURCE_NOT_FOUND_SERVER_GROUP: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.serverGroup");
/// `ResourceNotFound.Vpc`, HTTP 404.
pub const RESOURCE_NOT_FOUND_VPC: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Vpc");
/// `ResourceNotFound.VSwitch`, HTTP 404.
pub const RESOURCE_NOT_FOUND_V_SWITCH: ErrorCode = ErrorCode::new(404, "ResourceNotFound.VSwitch");
/// `SystemBusy`, HTTP 400.
pub const SYSTEM_BUSY: ErrorCode = ErrorCode::new(400, "SystemBusy");
/// `TagInvokeError`, HTTP 400.
pub const TAG_INVOKE_ERROR: ErrorCode = ErrorCode::new(400, "TagInvokeError");
/// `Throttling.User`, HTTP 400.
pub const THROTTLING_USER: ErrorCode = ErrorCode::new(400, "Throttling.User");
/// `UnauthorizedRegion`, HTTP 403.
pub const UNAUTHORIZED_REGION: ErrorCode = ErrorCode::new(403, "UnauthorizedRegion");
/// `UnauthorizedZone`, HTTP 403.
pub const UNAUTHORIZED_ZONE: ErrorCode = ErrorCode::new(403, "UnauthorizedZone");
/// `UpdateSecurityPolicyFailed`, HTTP 400.
pub const UPDATE_SECURITY_POLICY_FAILED: ErrorCode =
    ErrorCode::new(400, "UpdateSecurityPolicyFailed");
